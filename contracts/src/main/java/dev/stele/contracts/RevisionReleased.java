package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article is final: translation may begin, and it may be ordered live.
 *
 * @param revision number of the revision within the article, from 1
 * @param sourceLocale BCP 47 tag of the language it is written in
 * @param targets locales it is to be translated into, without the source locale
 * @param contentHash SHA-256 of the canonical JSON of {@code content}, 64 hex digits
 * @param media every picture that the content shows, with the widths that exist of it
 * @param due when the translations are wanted, if the editor said so
 * @param releasedBy in records of older versions only
 */
public record RevisionReleased(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        ArticleKind kind,
        int revision,
        String sourceLocale,
        List<TargetLocale> targets,
        ArticleContent content,
        String contentHash,
        UpdateType updateType,
        @Nullable String changeNote,
        List<MediaRef> media,
        @Nullable Instant due,
        @Nullable String releasedBy)
        implements NewsEvent {

    @Override
    public String key() {
        return articleId.toString();
    }
}
