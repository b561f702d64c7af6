package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.RevisionReleased;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The released revision that is to be translated.
 *
 * @param sequence position of its release in the stream of the article
 */
public record Source(
        int revision,
        long sequence,
        Locale locale,
        ArticleContent content,
        String contentHash,
        Instant releasedAt,
        @Nullable Instant due) {

    static Source of(RevisionReleased it) {
        return new Source(
                it.revision(),
                it.sequence(),
                Locales.parse(it.sourceLocale()),
                it.content(),
                it.contentHash(),
                it.occurredAt(),
                it.due());
    }
}
