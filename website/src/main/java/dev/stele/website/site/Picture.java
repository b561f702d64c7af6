package dev.stele.website.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the words that go with it in one language.
 *
 * @param widths the ones it can be had in, ascending, in the format that every browser reads
 * @param formats smaller files of the same, the preferred first
 * @param focus what must stay in sight where it is cropped
 */
public record Picture(
        String mediaId,
        int width,
        int height,
        List<Integer> widths,
        List<Format> formats,
        @Nullable Focus focus,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String rights) {

    private static final String WEBP = "image/webp";

    /** One more format with its widths, ascending. */
    public record Format(String type, List<Integer> widths) {}

    /** In per cent from the left and from the top. */
    public record Focus(int x, int y) {}

    /** A picture in one format of which nothing more is said. */
    public Picture(
            String mediaId,
            int width,
            int height,
            List<Integer> widths,
            String alt,
            @Nullable String caption,
            @Nullable String credit) {
        this(mediaId, width, height, widths, List.of(), null, alt, caption, credit, null);
    }

    /** The smallest one that is at least as wide, or the widest there is. */
    public String at(int wanted) {
        return path(String.valueOf(widthAt(wanted)));
    }

    /** How wide that one is. */
    public int widthAt(int wanted) {
        return widths.stream().filter(w -> w >= wanted).findFirst().orElse(widest());
    }

    public int widest() {
        return widths.isEmpty() ? width : widths.getLast();
    }

    public String srcset() {
        return widths.stream().map(w -> path(String.valueOf(w)) + " " + w + "w").collect(Collectors.joining(", "));
    }

    public String srcset(Format format) {
        return format.widths().stream()
                .map(w -> at(w, format.type()) + " " + w + "w")
                .collect(Collectors.joining(", "));
    }

    /** The address of one rendition. */
    public String at(int width, String type) {
        return path(type.equals(WEBP) ? width + ".webp" : String.valueOf(width));
    }

    /** Classes that put what matters into the middle of a crop; null where the middle is right. */
    public @Nullable String focusClass() {
        return focus == null
                ? null
                : "focus-x-" + Math.round(focus.x() / 10f) + " focus-y-" + Math.round(focus.y() / 10f);
    }

    private String path(String name) {
        return "/media/" + mediaId + "/" + name;
    }
}
