package dev.stele.e2e.crawl;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an address of the site answered. */
public record Visited(URI url, int status, String type, String location, String text) {

    public boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** A page that is there, not one that says what is not. */
    public boolean isPage() {
        return isHtml() && status == 200;
    }

    public boolean isRedirect() {
        return status / 100 == 3;
    }

    public Document html() {
        return Jsoup.parse(text, url.toString());
    }

    public String language() {
        return html().select("html").attr("lang");
    }

    /** Absolute addresses by {@code hreflang}. */
    public Map<String, String> alternates() {
        Map<String, String> alternates = new TreeMap<>();
        for (Element link : html().select("head link[rel=alternate][hreflang]")) {
            alternates.put(link.attr("hreflang"), link.absUrl("href"));
        }
        return alternates;
    }

    /** The absolute address that the page calls its own, or an empty string. */
    public String canonical() {
        return html().select("head link[rel=canonical]").attr("abs:href");
    }

    /** Whether the page asks search engines to pass it by. */
    public boolean isUnlisted() {
        return html().select("head meta[name=robots]").attr("content").contains("noindex");
    }
}
