package dev.stele.translation.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.Topics;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What this service takes from the log and tells it, held against the samples of the contracts. */
class ContractTests {

    private static final EventCodec CODEC = new EventCodec();

    private final Announcements announcements = new Announcements(CODEC, Clock.fixed(Releases.NOON, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision-released",
                "revision-released.minor",
                "revision-released.correction",
                "revision-released.page"
            })
    void takesAReleaseAlsoWithFieldsOfANewerVersion(String sample) throws IOException {
        RevisionReleased known = release(sample);
        String newer = text(sample).replaceFirst("\\{", "{\"mood\": {\"colour\": [1, null]},");
        RevisionReleased read =
                (RevisionReleased) CODEC.readEvent(EventTypes.nameOf(known), newer.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(known);
        assertThat(new Desk(read).translation.snapshot().text().segments()).isNotEmpty();
    }

    @Test
    void tellsAnApprovalAsTheSampleDoes() throws IOException {
        Desk desk = new Desk(release("revision-released")).approved();
        assertShape(CODEC.write(desk.lastRaised()), "translation-approved");
    }

    @Test
    void tellsATranslatedCorrectionAsTheSampleDoes() throws IOException {
        Desk desk = new Desk(release("revision-released.correction")).approved();
        assertShape(CODEC.write(desk.lastRaised()), "translation-approved.correction");
    }

    @Test
    void tellsAWaivedApprovalAsTheSampleDoes() throws IOException {
        Desk desk = new Desk(release("revision-released"));
        desk.credit = null;
        desk.translate("ru").waived("ru", "The second translator is on leave.");
        assertShape(CODEC.write(desk.lastRaised()), "translation-approved.waived");
    }

    @Test
    void tellsACarryOverAsTheSampleDoes() throws IOException {
        Desk desk = new Desk(release("revision-released")).approved();
        desk.release(release("revision-released.minor"));
        assertShape(CODEC.write(desk.lastRaised()), "translation-carried-over");
        assertThat(CODEC.write(desk.lastRaised())).contains("\"reason\":\"MINOR\"");
    }

    @Test
    void tellsProgressAsTheSampleDoes() throws IOException {
        Desk desk = new Desk(release("revision-released")).approved();
        desk.release(new Releases(release("revision-released").articleId(), "en", List.of("ru"))
                .release(2, "Else", "Words."));
        desk.claim("ru");
        PendingEvent progress = announcements.of(desk.translation).getLast();
        assertThat(progress.topic()).isEqualTo(Topics.DESK);
        assertThat(progress.type()).isEqualTo(EventTypes.DESK_PROGRESS);
        assertShape(progress.payload(), "desk-progress");
        assertThat(progress.payload()).contains("\"state\":\"CLAIMED\"", "\"unclaimedState\":\"STALE\"");
    }

    @Test
    void refusesAnApprovalThatTheLogDoesNotTake() {
        ArticleContent plain = Releases.content("A well", "It opens today.");
        ArticleContent large = new ArticleContent(
                plain.headline(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                Stream.concat(
                                plain.blocks().stream(),
                                Stream.of(new Block.Embed(
                                        "e", "https://example.org/", "x".repeat(PendingEvent.MAX_PAYLOAD_BYTES))))
                        .toList(),
                null);
        Desk desk = new Desk(Releases.of("ru").release(1, UpdateType.MAJOR, large)).approved();
        assertThatThrownBy(() -> announcements.of(desk.translation))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isInstanceOf(Refusal.TooLarge.class));
    }

    private static RevisionReleased release(String sample) throws IOException {
        return CODEC.read(text(sample).getBytes(StandardCharsets.UTF_8), RevisionReleased.class);
    }

    private static String text(String sample) throws IOException {
        try (var in = ContractTests.class.getResourceAsStream("/samples/" + sample + ".v1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same fields in the same places, with values of the same kind. */
    private static void assertShape(String written, String sample) throws IOException {
        assertThat(shape(CODEC.mapper().readTree(written)))
                .isEqualTo(shape(CODEC.mapper().readTree(text(sample))));
    }

    private static Map<String, String> shape(JsonNode json) {
        Map<String, String> shape = new TreeMap<>();
        collect("", json, shape);
        return shape;
    }

    private static void collect(String pointer, JsonNode json, Map<String, String> shape) {
        shape.put(pointer, json.getNodeType().name());
        json.properties().forEach(it -> collect(pointer + "/" + it.getKey(), it.getValue(), shape));
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            collect(pointer + "/" + i, json.get(i), shape);
        }
    }
}
