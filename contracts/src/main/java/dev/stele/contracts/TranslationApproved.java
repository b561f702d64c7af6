package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People translated and approved one source revision in one locale; the whole variant is in here.
 *
 * @param locale BCP 47 tag of the variant
 * @param sourceRevision revision of the article that was translated
 * @param version counts the approvals of this article in this locale, from 1
 * @param sourceHash {@link RevisionReleased#contentHash()} of that revision
 * @param variant the finished text, block for block with the ids of the source
 * @param contentHash SHA-256 of the canonical JSON of {@code variant}, 64 hex digits
 * @param translatorCredit the name under which readers are told of the translator; none where nobody is to be named
 * @param translator in records of older versions only
 * @param reviewer in records of older versions only
 * @param waiver in records of older versions only
 */
public record TranslationApproved(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        String locale,
        String sourceLocale,
        int sourceRevision,
        int version,
        String sourceHash,
        ArticleContent variant,
        String contentHash,
        @Nullable String translator,
        @Nullable String reviewer,
        @Nullable String waiver,
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
