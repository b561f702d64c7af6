package dev.stele.content.media;

import dev.stele.contracts.MediaRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the newsroom; its bytes are kept apart.
 *
 * @param type what was uploaded; the renditions may have another type
 * @param width pixels of the upright original
 * @param alt suggestions by locale, for articles to start from
 * @param caption suggestions by locale
 */
public record Picture(
        UUID id,
        long version,
        String type,
        int width,
        int height,
        long size,
        @Nullable String credit,
        @Nullable String rights,
        Map<String, String> alt,
        Map<String, String> caption,
        List<Rendition> renditions,
        Instant createdAt,
        String createdBy) {

    /** One encoded size of the picture. */
    public record Rendition(int width, int height, String type, String sha256, int size) {}

    /** As pages need it. */
    public MediaRef ref() {
        List<Integer> widths =
                renditions.stream().map(Rendition::width).sorted().toList();
        return new MediaRef(id, width, height, renditions.getFirst().type(), widths);
    }
}
