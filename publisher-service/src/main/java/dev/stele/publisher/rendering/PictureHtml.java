package dev.stele.publisher.rendering;

import static dev.stele.publisher.rendering.BlockHtml.element;
import static dev.stele.publisher.rendering.BlockHtml.part;
import static dev.stele.publisher.rendering.InlineHtml.escaped;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dev.stele.contracts.Block.Picture;
import dev.stele.contracts.MediaRef;
import dev.stele.publisher.article.Summary;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pictures in the formats and widths that exist of them; the browser chooses. */
final class PictureHtml {

    /** What a browser without srcset gets, if it is there. */
    private static final int USUAL_WIDTH = 960;

    /** As wide as the text: the measure and the gaps of the site's stylesheet. */
    private static final String ALONE = "(min-width: 60rem) 41rem, calc(100vw - 2.5rem)";

    /** Two beside each other where there is room. */
    private static final String IN_PAIRS =
            "(min-width: 60rem) 20rem, (min-width: 40rem) calc(50vw - 1.75rem), calc(100vw - 2.5rem)";

    private final Function<UUID, MediaRef> media;
    private final NumberFormat numbers;

    PictureHtml(Function<UUID, MediaRef> media, ULocale locale) {
        this.media = media;
        this.numbers = NumberFormat.getIntegerInstance(locale);
    }

    /** A list whose pictures say which one of how many they are; of an odd number the first stands alone. */
    String gallery(List<Picture> images) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < images.size(); i++) {
            boolean alone = i == 0 && images.size() % 2 == 1;
            String number = images.size() == 1 ? null : numbers.format(i + 1) + "/" + numbers.format(images.size());
            items.append(element("li", "", figure(images.get(i), number, alone ? ALONE : IN_PAIRS)));
        }
        return element("ul", " class=\"gallery\"", items.toString());
    }

    String figure(Picture picture) {
        return figure(picture, null, ALONE);
    }

    private String figure(Picture shown, @Nullable String number, String sizes) {
        MediaRef ref = media.apply(shown.mediaId());
        String words = part("span", "number", number)
                + part("span", "caption", shown.caption())
                + part("span", "credit", Summary.credit(shown.credit(), ref));
        return element(
                "figure",
                " class=\"picture\"",
                element("picture", "", sources(ref, sizes) + image(ref, shown.alt(), sizes))
                        + (words.isEmpty() ? "" : element("figcaption", "", words)));
    }

    private static String sources(MediaRef ref, String sizes) {
        return ref.formats().stream()
                .filter(format -> !format.widths().isEmpty())
                .map(format -> "<source type=\"" + escaped(format.type()) + "\""
                        + candidates(ref, format.type(), format.widths(), sizes) + ">")
                .collect(Collectors.joining());
    }

    private static String image(MediaRef ref, String alt, String sizes) {
        return "<img" + focus(ref.focus()) + " src=\"" + address(ref, usual(ref), ref.type()) + "\""
                + candidates(ref, ref.type(), ref.widths(), sizes)
                + " width=\"" + ref.width() + "\" height=\"" + ref.height() + "\" alt=\"" + escaped(alt)
                + "\" loading=\"lazy\" decoding=\"async\">";
    }

    /** In tenths, by classes: a page has no style of its own. */
    private static String focus(MediaRef.@Nullable Focus focus) {
        return focus == null
                ? ""
                : " class=\"focus-x-" + Math.round(focus.x() / 10f) + " focus-y-" + Math.round(focus.y() / 10f) + "\"";
    }

    private static String candidates(MediaRef ref, String type, List<Integer> widths, String sizes) {
        String srcset = widths.stream()
                .map(width -> address(ref, width, type) + " " + width + "w")
                .collect(Collectors.joining(", "));
        return srcset.isEmpty() ? "" : " srcset=\"" + srcset + "\" sizes=\"" + sizes + "\"";
    }

    private static int usual(MediaRef ref) {
        return ref.widths().stream()
                .filter(width -> width <= USUAL_WIDTH)
                .max(Integer::compare)
                .or(() -> ref.widths().stream().min(Integer::compare))
                .orElse(ref.width());
    }

    private static String address(MediaRef ref, int width, String type) {
        return "/media/" + ref.mediaId() + "/" + MediaRef.name(width, type);
    }
}
