package dev.stele.publisher.article;

import dev.stele.contracts.MediaRef;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What later facts need to know of a released revision. */
public record Revision(
        String contentHash, UpdateType updateType, @Nullable String slug, List<MediaRef> media) {

    static Revision of(RevisionReleased e) {
        return new Revision(e.contentHash(), e.updateType(), e.content().slug(), e.media());
    }

    /** The picture as pages need it. */
    public MediaRef picture(UUID mediaId) {
        return media.stream()
                .filter(ref -> ref.mediaId().equals(mediaId))
                .findFirst()
                .orElseThrow(() -> new Rejected("shows picture " + mediaId + " that its revision does not have"));
    }
}
