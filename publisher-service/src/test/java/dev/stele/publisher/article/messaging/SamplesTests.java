package dev.stele.publisher.article.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.Desk;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.node.ObjectNode;

/** The samples of the contracts are what this consumer takes. */
class SamplesTests {

    private static final EventCodec CODEC = new EventCodec();
    private final FactReader reader = new FactReader(CODEC, new TestKeys());

    record Sample(String name, String type, ObjectNode json) {

        @Override
        public String toString() {
            return name;
        }

        Sample with(ObjectNode other) {
            return new Sample(name, type, other);
        }
    }

    static Stream<Sample> samples() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json"))
                    .map(SamplesTests::sample)
                    .filter(sample -> EventTypes.classOf(sample.type()).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesTheSample(Sample sample) {
        assertThat(EventTypes.nameOf(read(sample))).isEqualTo(sample.type());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ignoresFieldsOfANewerVersion(Sample sample) throws Exception {
        NewsEvent today = read(sample);
        ObjectNode newer = sample.json().deepCopy();
        newer.put("addedLater", "x");
        for (String text : List.of("content", "variant")) {
            if (newer.get(text) instanceof ObjectNode content) {
                content.put("addedLater", "x");
                content.get("blocks")
                        .forEach(block ->
                                ((ObjectNode) block).putObject("addedLater").put("a", 1));
                byte[] canonical = CODEC.write(content).getBytes(UTF_8);
                newer.put(
                        "contentHash",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
            }
        }

        NewsEvent tomorrow = read(sample.with(newer));

        assertThat(tomorrow.key()).isEqualTo(today.key());
        assertThat(tomorrow.sequence()).isEqualTo(today.sequence());
    }

    @Test
    void theSamplesTogetherMakeASite() {
        List<NewsEvent> log = new ArrayList<>(samples().map(this::read).toList());
        log.sort(Comparator.comparing(NewsEvent::occurredAt).thenComparing(NewsEvent::sequence));
        Desk desk = new Desk();

        Folding.Result result = desk.run(log);

        assertThat(result.refusals()).isEmpty();
        assertThat(desk.site.all("articles")).isNotEmpty();
        assertThat(desk.site.all("fronts")).containsKey("home");
        assertThat(desk.site.all("site")).containsKey("site");
    }

    @Test
    void refusesAnotherTextThanItsHashSays() {
        Sample sample =
                samples().filter(s -> s.json().has("content")).findFirst().orElseThrow();
        ObjectNode forged = sample.json().deepCopy();
        ((ObjectNode) forged.get("content")).put("headline", "Another");

        assertThatThrownBy(() -> read(sample.with(forged))).isInstanceOf(Rejected.class);
    }

    private NewsEvent read(Sample sample) {
        Class<? extends NewsEvent> known = EventTypes.classOf(sample.type()).orElseThrow();
        byte[] value = CODEC.write(sample.json()).getBytes(UTF_8);
        byte[] key = CODEC.read(value, known).key().getBytes(UTF_8);
        var message = new ConsumerRecord<>("stele.news", 0, 0, key, value);
        message.headers().add("ce_type", sample.type().getBytes(UTF_8));
        return reader.read(message);
    }

    private static Sample sample(Resource file) {
        try {
            String name = String.valueOf(file.getFilename());
            String kind = name.substring(0, name.indexOf('.'));
            return new Sample(name, "dev.stele." + kind + ".v1", (ObjectNode)
                    CODEC.mapper().readTree(file.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
