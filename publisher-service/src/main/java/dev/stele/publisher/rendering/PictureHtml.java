package dev.stele.publisher.rendering;

import static dev.stele.publisher.rendering.BlockHtml.element;
import static dev.stele.publisher.rendering.BlockHtml.part;
import static dev.stele.publisher.rendering.InlineHtml.escaped;

import dev.stele.contracts.Block.Picture;
import dev.stele.contracts.MediaRef;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures in the widths that exist of them; the browser chooses. */
final class PictureHtml {

    /** What a browser without srcset gets, if it is there. */
    private static final int USUAL_WIDTH = 960;

    private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

    private final Function<UUID, MediaRef> media;

    PictureHtml(Function<UUID, MediaRef> media) {
        this.media = media;
    }

    String figures(List<Picture> images) {
        return images.stream()
                .map(image -> figure(image.mediaId(), image.alt(), image.caption(), image.credit()))
                .collect(Collectors.joining());
    }

    String figure(UUID mediaId, String alt, @Nullable String caption, @Nullable String credit) {
        MediaRef ref = media.apply(mediaId);
        String words = part("span", "caption", caption) + part("span", "credit", credit);
        return element(
                "figure",
                " class=\"picture\"",
                image(ref, alt) + (words.isEmpty() ? "" : element("figcaption", "", words)));
    }

    private static String image(MediaRef ref, String alt) {
        String srcset = ref.widths().stream()
                .map(width -> address(ref, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
        return "<img src=\"" + address(ref, usual(ref)) + "\""
                + (srcset.isEmpty() ? "" : " srcset=\"" + srcset + "\" sizes=\"" + SIZES + "\"")
                + " width=\"" + ref.width() + "\" height=\"" + ref.height() + "\" alt=\"" + escaped(alt)
                + "\" loading=\"lazy\" decoding=\"async\">";
    }

    private static int usual(MediaRef ref) {
        return ref.widths().stream()
                .filter(width -> width <= USUAL_WIDTH)
                .max(Integer::compare)
                .or(() -> ref.widths().stream().min(Integer::compare))
                .orElse(ref.width());
    }

    private static String address(MediaRef ref, int width) {
        return "/media/" + ref.mediaId() + "/" + width;
    }
}
