package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTests {

    private final JsonNode api = SchemaFiles.read("/asyncapi.yaml");
    private final JsonNode messages = api.at("/components/messages");

    @Test
    void channelsAreTheTopics() {
        assertThat(api.at("/channels")
                        .valueStream()
                        .map(channel -> channel.path("address").asString()))
                .containsExactlyInAnyOrder(
                        Topics.NEWS, Topics.PAGES, Topics.DESK, Topics.ADDRESSES, Topics.KEYS, Topics.SIGNALS);
        assertThat(Stream.of("news", "pages", "desk").map(name -> api.at("/channels/" + name + "/bindings/kafka")))
                .allSatisfy(kafka -> {
                    assertThat(kafka.at("/partitions").asInt()).isEqualTo(Topics.PARTITIONS);
                    assertThat(kafka.at("/topicConfiguration/max.message.bytes").asInt())
                            .isEqualTo(Topics.MAX_RECORD_BYTES);
                });
    }

    @Test
    void messagesAreTheTypesWithTheSchemaOfTheirRecord() {
        Map<String, Class<?>> described = new HashMap<>();
        messages.forEachEntry((record, message) -> {
            String title = SchemaFiles.read("/" + message.at("/payload/$ref").asString())
                    .path("title")
                    .asString();
            assertThat(title).isEqualTo(record);
            described.put(message.path("name").asString(), classNamed(record));
        });
        assertThat(described).isEqualTo(MessageTypes.all());
    }

    @Test
    void theLogCarriesEveryEventAndNothingElse() {
        assertThat(api.at("/channels/news/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().values().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void headersAreThoseOfTheCode() {
        Set<String> names = new HashSet<>(Arrays.stream(CloudEventHeaders.class.getFields())
                .map(AsyncApiTests::constant)
                .toList());
        assertThat(api.at("/components/schemas/CloudEventHeaders/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void noReferenceLeadsNowhere() {
        assertThat(api.findValues("$ref").stream().map(JsonNode::asString))
                .allSatisfy(ref -> assertThat(
                                ref.startsWith("#")
                                        ? api.at(ref.substring(1)).isMissingNode()
                                        : SchemaFiles.missing(ref))
                        .as(ref)
                        .isFalse());
    }

    private static Class<?> classNamed(String record) {
        return MessageTypes.all().values().stream()
                .filter(type -> type.getSimpleName().equals(record))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record " + record));
    }

    private static String constant(Field field) {
        try {
            return (String) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
