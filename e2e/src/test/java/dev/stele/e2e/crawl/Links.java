package dev.stele.e2e.crawl;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The absolute addresses that an answer leads to: of pages, pictures, feeds and maps, in markup, XML and JSON. */
final class Links {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SITEMAP = Pattern.compile("(?im)^sitemap:\\s*(\\S+)");

    private Links() {}

    static Set<String> of(Visited visited) {
        Set<String> links = new LinkedHashSet<>();
        String type = visited.type();
        if (visited.isHtml()) {
            html(visited.html(), links);
        } else if (type.contains("xml") && !type.startsWith("image/")) {
            xml(Jsoup.parse(visited.text(), visited.url().toString(), Parser.xmlParser()), links);
        } else if (type.contains("json")) {
            json(JSON.readTree(visited.text()), links);
        } else if (type.startsWith("text/plain")) {
            SITEMAP.matcher(visited.text()).results().forEach(found -> links.add(found.group(1)));
        }
        links.removeIf(String::isBlank);
        return links;
    }

    private static void html(Document html, Set<String> links) {
        html.select("a[href], area[href], link[href]").forEach(element -> links.add(element.absUrl("href")));
        html.select("img[src], source[src], script[src], iframe[src]")
                .forEach(element -> links.add(element.absUrl("src")));
        html.select("form[action]:not([method=post])").forEach(element -> links.add(element.absUrl("action")));
        html.select("meta[property~=^og:(url|image)$]").forEach(element -> links.add(element.absUrl("content")));
        for (Element element : html.select("[srcset]")) {
            Stream.of(element.attr("srcset").split(","))
                    .map(candidate -> candidate.strip().split("\\s+")[0])
                    .forEach(address -> links.add(element.attr("href", address).absUrl("href")));
        }
        html.select("script[type=application/ld+json]").forEach(data -> json(JSON.readTree(data.data()), links));
    }

    private static void xml(Document xml, Set<String> links) {
        xml.select("loc, image|loc").forEach(element -> links.add(element.text()));
        xml.select("[href]").forEach(element -> links.add(element.absUrl("href")));
        xml.select("content[type=html], summary[type=html]")
                .forEach(element -> html(Jsoup.parse(element.text(), xml.location()), links));
    }

    /** Addresses in JSON are whole ones, or are not meant to be followed. */
    private static void json(JsonNode node, Set<String> links) {
        // A template is filled in by whoever uses it.
        if (node.isString() && node.stringValue().matches("https?://[^\\s{}]+")) {
            links.add(node.stringValue());
        }
        node.forEach(child -> json(child, links));
    }
}
