package dev.stele.content.media;

import dev.stele.contracts.MediaRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the newsroom; its bytes are kept apart.
 *
 * @param type what was uploaded; the renditions may have another type
 * @param width pixels of the upright original
 * @param credit whom pages name, unless a text names somebody else
 * @param rights copyright notice or licence; public
 * @param expires last day on which it may be newly published
 * @param focus what must stay in sight where the picture is cropped
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
        @Nullable LocalDate expires,
        MediaRef.@Nullable Focus focus,
        Map<String, String> alt,
        Map<String, String> caption,
        List<Rendition> renditions,
        Instant createdAt,
        String createdBy) {

    /** One encoded size of the picture. */
    public record Rendition(int width, int height, String type, String sha256, int size) {
        /** What it is called within its picture. */
        public String name() {
            return MediaRef.name(width, type);
        }
    }

    /** As pages need it. */
    public MediaRef ref() {
        return new MediaRef(id, width, height, baseType(), widths(baseType()), formats(), focus, credit, rights);
    }

    /** Of the renditions that every browser reads. */
    public String baseType() {
        return renditions.getFirst().type();
    }

    public boolean mayBePublished(Instant at) {
        return expires == null || !LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(expires);
    }

    private List<MediaRef.Format> formats() {
        return renditions.stream()
                .map(Rendition::type)
                .filter(t -> !t.equals(baseType()))
                .distinct()
                .map(t -> new MediaRef.Format(t, widths(t)))
                .toList();
    }

    private List<Integer> widths(String type) {
        return renditions.stream()
                .filter(r -> r.type().equals(type))
                .map(Rendition::width)
                .sorted()
                .toList();
    }
}
