package dev.stele.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.Block;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventCodecTests {

    private static final String WITHDRAWN = "dev.stele.article-withdrawn.v1";

    private final EventCodec codec = new EventCodec();
    private final ArticleWithdrawn event = new ArticleWithdrawn(
            UUID.randomUUID(),
            3,
            Instant.parse("2026-03-01T09:30:00.123Z"),
            UUID.randomUUID(),
            List.of("ru"),
            "wrong",
            "chief");

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(codec.readEvent(WITHDRAWN, bytes(codec.write(event)))).isEqualTo(event);
    }

    @Test
    void ignoresFieldsOfANewerVersion() {
        String newer = codec.write(event).replaceFirst("\\{", "{\"mood\":\"sad\",");
        assertThat(codec.readEvent(WITHDRAWN, bytes(newer))).isEqualTo(event);
    }

    @Test
    void refusesAnUnknownType() {
        assertThatThrownBy(() -> codec.readEvent("dev.stele.article-sung.v1", bytes("{}")))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void refusesAnEventThatLacksAComponent() {
        String lacking = codec.write(event).replaceFirst("\"occurredAt\":\"[^\"]*\",", "");
        assertThatThrownBy(() -> codec.readEvent(WITHDRAWN, bytes(lacking)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("occurredAt");
    }

    @Test
    void namesTheWrongComponentButNoPackage() {
        String wrong = codec.write(event).replace("\"sequence\":3", "\"sequence\":null");
        assertThatThrownBy(() -> codec.readEvent(WITHDRAWN, bytes(wrong)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("sequence")
                .hasMessageNotContaining("dev.stele");
    }

    @Test
    void refusesGarbage() {
        assertThatThrownBy(() -> codec.readEvent(WITHDRAWN, new byte[] {1, 2, 3}))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void hashesTheTextAndNothingElse() {
        assertThat(codec.hash(content("One."))).isEqualTo(codec.hash(content("One.")));
        assertThat(codec.hash(content("One."))).isNotEqualTo(codec.hash(content("Two.")));
    }

    private static ArticleContent content(String text) {
        return new ArticleContent(
                "Headline",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(new Block.Paragraph("b1", text)),
                null);
    }
}
