package dev.stele.content.media;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of pictures.
 *
 * @param maxPixels width times height
 * @param maxSide of width and height each
 * @param widths of the renditions; a smaller original is kept at its own width besides
 * @param webpWidths of the same in WebP; more of them, as they are smaller and what nearly every browser takes
 * @param quality of JPEG renditions; lowered where one would not fit an event
 * @param webpQuality of WebP renditions, on a scale of its own
 */
@ConfigurationProperties("stele.media")
public record MediaSettings(
        @DefaultValue("64000000") long maxPixels,
        @DefaultValue("12000") int maxSide,
        @DefaultValue({"480", "960", "1600"}) List<Integer> widths,

        @DefaultValue({"320", "480", "640", "960", "1280", "1600"})
        List<Integer> webpWidths,

        @DefaultValue("0.82") float quality,
        @DefaultValue("0.80") float webpQuality) {

    void require(ImageHeader header) {
        if (header.width() > maxSide
                || header.height() > maxSide
                || (long) header.width() * header.height() > maxPixels) {
            throw new NotTaken(
                    NotTaken.Reason.TOO_MANY_PIXELS,
                    "The picture has " + header.width() + " × " + header.height() + " pixels; at most " + maxPixels
                            + " in all and " + maxSide + " on a side are taken.");
        }
    }

    /** Ascending, none larger than the original. */
    List<Integer> widthsFor(int original) {
        return upTo(original, widths);
    }

    /** The same for WebP. */
    List<Integer> webpWidthsFor(int original) {
        return upTo(original, webpWidths);
    }

    private static List<Integer> upTo(int original, List<Integer> widths) {
        int largest = widths.stream().mapToInt(Integer::intValue).max().orElse(original);
        return Stream.concat(widths.stream().filter(w -> w < original), Stream.of(Math.min(original, largest)))
                .distinct()
                .sorted()
                .toList();
    }
}
