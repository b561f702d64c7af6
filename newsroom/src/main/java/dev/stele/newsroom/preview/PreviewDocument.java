package dev.stele.newsroom.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of the site, made to stand in the console: its links lead to the site, its pictures come through us. */
final class PreviewDocument {

    private static final Pattern PICTURE = Pattern.compile("/media/([0-9a-fA-F-]{36})/(\\d{1,5})");

    private PreviewDocument() {}

    /** @param pictures where the console has them, as a whole address, so that the base of the links does not hold for them */
    static String of(String html, String site, String pictures) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("link, .skip, script").remove();
        page.select("picture > source").remove();
        for (Element image : page.select("img")) {
            image.removeAttr("srcset").removeAttr("sizes");
            Matcher picture = PICTURE.matcher(image.attr("src"));
            if (picture.matches()) {
                image.attr("src", pictures + picture.group(1) + "/" + picture.group(2));
            }
        }
        // Also a form does nothing here: it would leave the preview.
        page.select("form").remove();
        page.head().prependElement("base").attr("href", site + "/").attr("target", "_blank");
        return page.outerHtml();
    }
}
