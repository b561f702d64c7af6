package dev.stele.website.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A picture with the words that go with it in one language; {@code widths} are the ones it can be had in, ascending. */
public record Picture(
        String mediaId,
        int width,
        int height,
        List<Integer> widths,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {

    /** The smallest one that is at least as wide, or the widest there is. */
    public String at(int wanted) {
        return path(widthAt(wanted));
    }

    /** How wide that one is. */
    public int widthAt(int wanted) {
        return widths.stream().filter(w -> w >= wanted).findFirst().orElse(widest());
    }

    public int widest() {
        return widths.isEmpty() ? width : widths.getLast();
    }

    public String srcset() {
        return widths.stream().map(w -> path(w) + " " + w + "w").collect(Collectors.joining(", "));
    }

    private String path(int w) {
        return "/media/" + mediaId + "/" + w;
    }
}
