package dev.stele.publisher.rendering;

import static dev.stele.publisher.rendering.InlineHtml.escaped;
import static dev.stele.publisher.rendering.InlineHtml.inline;

import dev.stele.contracts.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One block as HTML. */
final class BlockHtml {

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 4;

    private final Language page;
    private final PictureHtml pictures;

    BlockHtml(Language page, PictureHtml pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    String html(Block block) {
        return switch (block) {
            case Block.Paragraph b -> element("p", page.attributes(b.text()), inline(b.text()));
            case Block.Heading b -> element("h" + level(b), page.attributes(b.text()), escaped(b.text()));
            case Block.Listing b -> element(b.ordered() ? "ol" : "ul", "", items(b.items()));
            case Block.Quote b -> quote(b);
            case Block.Image b -> pictures.figure(new Block.Picture(b.mediaId(), b.alt(), b.caption(), b.credit()));
            case Block.Gallery b -> pictures.gallery(b.images());
            case Block.Button b ->
                element("p", " class=\"button\"", Links.anchor(b.href(), " class=\"button\"", escaped(b.label())));
            case Block.Embed b -> element("p", " class=\"embed\"", embed(b));
        };
    }

    private String items(List<String> items) {
        return items.stream()
                .map(item -> element("li", page.attributes(item), inline(item)))
                .collect(Collectors.joining());
    }

    private String quote(Block.Quote quote) {
        String words =
                element("blockquote", page.attributes(quote.text(), quote.originalLocale()), inline(quote.text()));
        String by = named("b", "speaker", quote.speaker()) + named("span", "role", quote.role());
        return element("figure", " class=\"quote\"", words + (by.isEmpty() ? "" : element("figcaption", "", by)));
    }

    /** A name may begin in the other direction than the page, as words do. */
    private String named(String tag, String name, @Nullable String text) {
        return text == null || text.isBlank()
                ? ""
                : element(tag, " class=\"" + name + "\"" + page.attributes(text), escaped(text));
    }

    private static String embed(Block.Embed embed) {
        String shown = embed.url().replaceFirst("^https?://(www\\.)?", "");
        return Links.anchor(embed.url(), " data-provider=\"" + escaped(embed.provider()) + "\"", escaped(shown));
    }

    private static int level(Block.Heading heading) {
        return Math.clamp(heading.level(), HIGHEST_HEADING, LOWEST_HEADING);
    }

    static String part(String tag, String name, @Nullable String text) {
        return text == null || text.isBlank() ? "" : element(tag, " class=\"" + name + "\"", escaped(text));
    }

    static String element(String tag, String attributes, String content) {
        return "<" + tag + attributes + ">" + content + "</" + tag + ">";
    }
}
