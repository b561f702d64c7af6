package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One saved text of an article; it never changes after it is saved, save that it becomes final once, and then tells its
 * correction if it is one.
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

    /** The next text; what readers were told to have been put right stays told. */
    Revision next(Draft draft, Author by, ContentHash hashes) {
        ArticleContent next = Corrections.kept(draft.content(), content);
        String nextHash = next == draft.content() ? draft.hash() : hashes.of(next);
        return new Revision(number + 1, next, nextHash, by.at(), by.name(), draft.restoredFrom(), null);
    }

    /** The same text, final; a correction becomes part of it before anybody takes its hash for granted. */
    Revision released(Release release, ContentHash hashes) {
        ArticleContent told = Corrections.told(content, number, release);
        String toldHash = told == content ? hash : hashes.of(told);
        return new Revision(number, told, toldHash, savedAt, savedBy, restoredFrom, release);
    }

    /** Refuses to call a text a correction that is final as something else. */
    void requireSame(Release again) {
        if (release != null
                && again.updateType() == UpdateType.CORRECTION
                && release.updateType() != UpdateType.CORRECTION) {
            throw new ArticleRefusal.NoCorrectionAnyMore(release.updateType());
        }
    }

    public boolean isReleased() {
        return release != null;
    }
}
