package dev.stele.content.article.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleOutboxTests {
    /** As long as an editor may write it, four bytes each. */
    private static final String CREDIT = "\uD83D\uDE00".repeat(300);

    private static final String RIGHTS = "\uD83D\uDE00".repeat(1000);

    private final ArticleOutbox outbox = new ArticleOutbox(new EventCodec());

    @Test
    void refusesAReleaseWhosePicturesMakeItLargerThanARecord() {
        assertThatThrownBy(() -> outbox.pending(List.of(release(500))))
                .isInstanceOf(ArticleRefusal.TooLarge.class)
                .hasMessageContaining("1900000 bytes");
    }

    @Test
    void takesAReleaseWithManyPictures() {
        assertThat(outbox.pending(List.of(release(300)))).hasSize(1);
    }

    private static NewsEvent release(int pictures) {
        ArticleContent content =
                new ArticleContent("Pictures", null, null, null, List.of(), null, List.of(), null, List.of(), null);
        return new RevisionReleased(
                UUID.randomUUID(),
                1,
                Instant.EPOCH,
                UUID.randomUUID(),
                ArticleKind.NEWS,
                1,
                "en",
                List.of(),
                content,
                "00",
                UpdateType.MAJOR,
                null,
                Stream.generate(ArticleOutboxTests::picture).limit(pictures).toList(),
                null,
                "editor");
    }

    private static MediaRef picture() {
        return new MediaRef(
                UUID.randomUUID(), 800, 600, "image/jpeg", List.of(480, 800), List.of(), null, CREDIT, RIGHTS);
    }
}
