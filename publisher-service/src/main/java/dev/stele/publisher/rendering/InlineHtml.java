package dev.stele.publisher.rendering;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Running text: the inline markup of the newsroom survives, everything else is text. */
final class InlineHtml {

    private static final Safelist MARKUP =
            Safelist.none().addTags("strong", "em", "a", "br", "sup", "sub").addAttributes("a", "href");

    private InlineHtml() {}

    /** Text with inline markup as safe HTML. */
    static String inline(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return escaped(text);
        }
        Document clean = new Cleaner(MARKUP).clean(Jsoup.parseBodyFragment(text));
        clean.outputSettings().prettyPrint(false);
        for (Element link : clean.select("a")) {
            String address = link.attr("href").strip();
            if (!Links.safe(address)) {
                link.unwrap();
            } else {
                link.attr("href", address);
                if (Links.external(address)) {
                    link.attr("rel", "noopener");
                }
            }
        }
        return clean.body().html();
    }

    /** Plain text as HTML, in elements and in quoted attributes. */
    static String escaped(String text) {
        return Entities.escape(text);
    }

    /** What a reader reads of text with inline markup. */
    static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parseBodyFragment(text).text();
    }
}
