package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SamplesTests {

    @Test
    void everyTypeHasASample() {
        assertThat(Sample.all().stream().map(Sample::typeName).collect(Collectors.toSet()))
                .isEqualTo(MessageTypes.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#all")
    void isReadAndWrittenBackAsTheSameTree(Sample sample) {
        assertThat(Json.written(sample.value())).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("dev.stele.contracts.Sample#all")
    void fieldsOfANewerVersionAreIgnoredAtEveryDepth(Sample sample) {
        JsonNode newer = sample.json().deepCopy();
        newer.findParents("slug").forEach(SamplesTests::addUnknownField);
        newer.findParents("id").forEach(SamplesTests::addUnknownField);
        addUnknownField(newer);

        Object read = Json.MAPPER.treeToValue(newer, sample.type());

        assertThat(Json.written(read)).isEqualTo(sample.json());
    }

    @Test
    void theyCoverEveryBlockAndEverySlot() {
        assertThat(discriminatorsOf("blocks"))
                .containsExactlyInAnyOrder(
                        "paragraph", "heading", "list", "quote", "image", "gallery", "button", "embed");
        assertThat(discriminatorsOf("slots")).contains("pinned", "automatic");
    }

    @Test
    void eventsAreOneStoryInWhichEachStreamOfTheArticleCountsFromOne() {
        Map<String, List<Long>> streams = new HashMap<>();
        Sample.events().stream()
                .map(sample -> (NewsEvent) sample.value())
                .filter(event -> !event.key().equals("site") && !event.key().startsWith("front:"))
                .sorted(Comparator.comparingLong(NewsEvent::sequence))
                .forEach(event -> streams.computeIfAbsent(event.stream(), stream -> new ArrayList<>())
                        .add(event.sequence()));

        assertThat(streams)
                .hasSizeGreaterThan(2)
                .allSatisfy((stream, sequences) -> assertThat(sequences)
                        .isEqualTo(LongStream.rangeClosed(1, sequences.size())
                                .boxed()
                                .toList()));
    }

    @Test
    void hashesAreOfTheCanonicalJson() throws NoSuchAlgorithmException {
        for (Sample sample : Sample.events()) {
            switch (sample.value()) {
                case RevisionReleased released ->
                    assertThat(released.contentHash())
                            .isEqualTo(sha256(Json.MAPPER.writeValueAsBytes(released.content())));
                case VariantFact fact ->
                    assertThat(fact.contentHash()).isEqualTo(sha256(Json.MAPPER.writeValueAsBytes(fact.variant())));
                case MediaPublished media -> assertThat(media.sha256()).isEqualTo(sha256(media.data()));
                default -> assertThat(sample.json().has("contentHash")).isFalse();
            }
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> discriminatorsOf(String array) {
        return Sample.all().stream()
                .flatMap(sample -> sample.json().findValues(array).stream())
                .flatMap(JsonNode::valueStream)
                .map(element -> element.path("type").asString())
                .distinct()
                .toList();
    }

    private static void addUnknownField(JsonNode node) {
        ((ObjectNode) node).put("fromTheFuture", "ignored");
    }
}
