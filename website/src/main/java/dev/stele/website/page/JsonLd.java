package dev.stele.website.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes structured data in the words of schema.org. */
@Component
public class JsonLd {

    private final PageSettings settings;
    private final JsonMapper json;

    JsonLd(PageSettings settings, JsonMapper json) {
        this.settings = settings;
        // The same bytes from every instance: the order of a map is not.
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** A document that can stand in a script element, within which nothing may look like markup. */
    public String write(Map<String, ?> data) {
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    public Map<String, Object> publisher(Edition edition) {
        return Map.of(
                "@type",
                "NewsMediaOrganization",
                "name",
                edition.siteName().value(),
                "url",
                settings.url(edition.homePath()));
    }

    /** The way to a page, the page itself at its end. */
    String breadcrumbs(List<Link> trail, String title, String canonical) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Link link : trail) {
            steps.add(step(steps.size() + 1, link.label(), settings.baseUrl() + link.href()));
        }
        steps.add(step(steps.size() + 1, title, canonical));
        return write(Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement", steps));
    }

    private static Map<String, Object> step(int position, String name, String url) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", url);
    }
}
