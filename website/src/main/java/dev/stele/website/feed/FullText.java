package dev.stele.website.feed;

import dev.stele.website.language.Language;
import dev.stele.website.page.BodyAddresses;
import dev.stele.website.page.OpenGraph.Preview;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Rendition;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes whole texts for one feed: with absolute addresses, and no more of them than a feed reader can be asked to take. */
final class FullText {

    /** All texts of a feed together, in UTF-16 units; newest first come first. */
    private static final int MOST = 600_000;

    private static final List<String> FOR_PAGES = List.of("srcset", "sizes", "loading", "decoding", "fetchpriority");

    private final PageSettings settings;
    private int room = MOST;

    FullText(PageSettings settings) {
        this.settings = settings;
    }

    /** The picture and the body; null when there is no room for it, so that the lead has to do. */
    @Nullable
    String of(Rendition written) {
        Document body = Jsoup.parseBodyFragment(BodyAddresses.absolute(written.bodyHtml(), settings));
        body.outputSettings().prettyPrint(false);
        if (written.hero() != null) {
            body.body().prependChild(figure(written.hero()));
        }
        body.select("source").remove();
        FOR_PAGES.forEach(name -> body.select("[" + name + "]").removeAttr(name));
        Element text = body.body();
        // Feed readers show it within pages of their own, and Atom has no word for direction.
        if (Language.directionOf(written.locale()).equals("rtl")) {
            text = text.tagName("div").attr("dir", "rtl").attr("lang", written.locale());
        }
        String html = text.nameIs("div") ? text.outerHtml() : text.html();
        if (html.length() > room) {
            return null;
        }
        room -= html.length();
        return html;
    }

    private Element figure(Picture picture) {
        Preview shown = Preview.of(picture, settings);
        Element figure = new Element("figure");
        figure.appendElement("img")
                .attr("src", shown.url())
                .attr("width", String.valueOf(shown.width()))
                .attr("height", String.valueOf(shown.height()))
                .attr("alt", picture.alt());
        if (picture.caption() != null || picture.credit() != null) {
            Element words = figure.appendElement("figcaption");
            append(words, "span", picture.caption());
            append(words, "small", picture.credit());
        }
        return figure;
    }

    private static void append(Element words, String tag, @Nullable String text) {
        if (text != null) {
            words.appendElement(tag).text(text);
            words.appendText(" ");
        }
    }
}
