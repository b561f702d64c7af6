package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One saved text of an article; it never changes after it is saved, save that it becomes final once.
 *
 * @param hash SHA-256 of the canonical JSON of {@code content}
 * @param restoredFrom the older revision whose text this one repeats
 * @param release when and how it became final
 */
public record Revision(
        int number,
        ArticleContent content,
        String hash,
        Instant savedAt,
        String savedBy,
        @Nullable Integer restoredFrom,
        @Nullable Release release) {

    /** The moment a revision became final. */
    public record Release(UpdateType updateType, @Nullable String changeNote, Instant at, String by) {}

    static Revision first(Draft draft, Author by) {
        return new Revision(1, draft.content(), draft.hash(), by.at(), by.name(), null, null);
    }

    Revision next(Draft draft, Author by) {
        return new Revision(number + 1, draft.content(), draft.hash(), by.at(), by.name(), draft.restoredFrom(), null);
    }

    Revision released(Release release) {
        return new Revision(number, content, hash, savedAt, savedBy, restoredFrom, release);
    }

    public boolean isReleased() {
        return release != null;
    }
}
