package dev.stele.contracts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as pages need it.
 *
 * @param width pixels of the upright original
 * @param height pixels of the upright original
 * @param type media type of the renditions that every browser reads, {@code image/jpeg} or {@code image/png}
 * @param widths the widths that renditions of that type exist in, ascending; never larger than {@code width}
 * @param formats the same picture in smaller files for browsers that read them, the preferred format first
 * @param focus what must stay in sight where the picture is cropped; its middle, if nobody said
 * @param credit whom to name where a text names nobody
 * @param rights copyright notice or licence
 */
public record MediaRef(
        UUID mediaId,
        int width,
        int height,
        String type,
        List<Integer> widths,
        List<Format> formats,
        @Nullable Focus focus,
        @Nullable String credit,
        @Nullable String rights) {

    private static final String WEBP = "image/webp";

    /** One more format with the widths that exist in it, ascending. */
    public record Format(String type, List<Integer> widths) {}

    /** A point of a picture, in per cent of its width from the left and of its height from the top. */
    public record Focus(int x, int y) {}

    /** Facts of earlier versions know of no formats. */
    @SuppressWarnings({"NullAway", "ConstantValue"})
    public MediaRef {
        formats = formats == null ? List.of() : List.copyOf(formats);
    }

    /** A picture in one format of which nothing more is said. */
    public MediaRef(UUID mediaId, int width, int height, String type, List<Integer> widths) {
        this(mediaId, width, height, type, widths, List.of(), null, null, null);
    }

    /** The names of all its renditions. */
    public Stream<String> names() {
        return Stream.concat(
                widths.stream().map(w -> name(w, type)),
                formats.stream().flatMap(f -> f.widths().stream().map(w -> name(w, f.type()))));
    }

    /** What a rendition is called within its picture, and the last part of its address: {@code 960}, {@code 960.webp}. */
    public static String name(int width, String type) {
        return type.equals(WEBP) ? width + ".webp" : String.valueOf(width);
    }
}
