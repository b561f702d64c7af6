package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new source revision left this locale's text valid: nothing translatable changed, or the editor declared it so.
 *
 * @param fromRevision the revision that was approved by people
 * @param sourceRevision the revision that the same text now also stands for
 * @param version counts on from the approval it carries over
 * @param reason why it still holds, for the log: {@code UNCHANGED} or {@code MINOR}
 * @param translatorCredit the name under which readers are told of the translator; none where nobody is to be named
 * @param translator in records of older versions only
 * @param reviewer in records of older versions only
 */
public record TranslationCarriedOver(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        String locale,
        String sourceLocale,
        int fromRevision,
        int sourceRevision,
        int version,
        String sourceHash,
        ArticleContent variant,
        String contentHash,
        @Nullable String translator,
        @Nullable String reviewer,
        @Nullable String reason,
        @Nullable String translatorCredit)
        implements NewsEvent, VariantFact {

    @Override
    public String key() {
        return articleId.toString();
    }

    @Override
    public String stream() {
        return articleId + "/" + locale;
    }
}
