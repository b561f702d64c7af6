package dev.stele.publisher.article;

import dev.stele.contracts.MediaRef;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later facts need to know of a released revision.
 *
 * @param lastLarge the newest revision up to this one that was not MINOR, remembered though that one be forgotten; null until it
 *     is counted, as in dossiers that are older than the count
 */
public record Revision(
        String contentHash,
        UpdateType updateType,
        @Nullable String slug,
        List<MediaRef> media,
        @Nullable Integer lastLarge) {

    static Revision of(RevisionReleased e) {
        return new Revision(e.contentHash(), e.updateType(), e.content().slug(), e.media(), null);
    }

    /**
     * With the count, which never goes down.
     *
     * @param before the count of the revision before; 0 when none is known, and then this one counts as large
     */
    Revision counted(int number, int before) {
        int known = Math.max(before, lastLarge == null ? 0 : lastLarge);
        int last = updateType != UpdateType.MINOR || known == 0 ? number : known;
        return new Revision(contentHash, updateType, slug, media, last);
    }

    int large() {
        return Objects.requireNonNull(lastLarge);
    }

    /** The picture as pages need it. */
    public MediaRef picture(UUID mediaId) {
        return media.stream()
                .filter(ref -> ref.mediaId().equals(mediaId))
                .findFirst()
                .orElseThrow(() -> new Rejected("shows picture " + mediaId + " that its revision does not have"));
    }
}
