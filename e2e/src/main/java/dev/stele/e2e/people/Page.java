package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a browser sees it. */
public record Page(Answer answer, Document html) {

    static Page of(Answer answer, URI base) {
        return new Page(answer, Jsoup.parse(answer.text(), base.toString()));
    }

    public String headline() {
        return html.select("h1").text();
    }

    public String text() {
        return html.body().text();
    }

    public String language() {
        return html.select("html").attr("lang");
    }

    /** The paths of {@code link rel=alternate hreflang} by language. */
    public Map<String, String> alternates() {
        Map<String, String> paths = new TreeMap<>();
        for (Element link : html.select("head link[rel=alternate][hreflang]")) {
            paths.put(link.attr("hreflang"), URI.create(link.absUrl("href")).getRawPath());
        }
        return paths;
    }

    /** How often a piece of text stands in the body. */
    public int count(String piece) {
        String text = text();
        int found = 0;
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            found++;
        }
        return found;
    }
}
