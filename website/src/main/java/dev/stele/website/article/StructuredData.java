package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An article in the words of schema.org, for search engines. */
@Component
class StructuredData {

    private final PageSettings settings;
    private final JsonMapper json;

    StructuredData(PageSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    String of(Edition edition, Found found) {
        Variant variant = found.variant();
        Rendition text = found.rendition();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", found.article().kind() == ArticleKind.NEWS ? "NewsArticle" : "WebPage");
        data.put(found.article().kind() == ArticleKind.NEWS ? "headline" : "name", text.headline());
        data.put("inLanguage", variant.locale());
        data.put("url", settings.url(variant.path()));
        data.put("datePublished", variant.firstSince().toString());
        data.put("dateModified", variant.since().toString());
        if (text.lead() != null) {
            data.put("description", text.lead());
        }
        if (text.hero() != null) {
            data.put("image", settings.url(text.hero().at(1200)));
        }
        if (!text.byline().isEmpty()) {
            data.put(
                    "author", text.byline().stream().map(StructuredData::person).toList());
        }
        edition.section(variant.section())
                .flatMap(s -> edition.text(s.name()))
                .ifPresent(name -> data.put("articleSection", name.value()));
        data.put(
                "publisher",
                Map.of(
                        "@type",
                        "NewsMediaOrganization",
                        "name",
                        edition.siteName().value()));
        relate(found.article(), text, data);
        return safe(json.writeValueAsString(data));
    }

    /** Tells which text is a translation of which. */
    private void relate(LiveArticle article, Rendition text, Map<String, Object> data) {
        if (text.isTranslation()) {
            article.in(text.sourceLocale()).ifPresent(v -> data.put("translationOfWork", work(v)));
            return;
        }
        List<Map<String, Object>> translations = article.live().stream()
                .filter(v -> !v.locale().equals(text.locale()))
                .map(this::work)
                .toList();
        if (!translations.isEmpty()) {
            data.put("workTranslation", translations);
        }
    }

    private Map<String, Object> work(Variant v) {
        return Map.of("@type", "CreativeWork", "@id", settings.url(v.path()), "inLanguage", v.locale());
    }

    private static Map<String, Object> person(String name) {
        return Map.of("@type", "Person", "name", name);
    }

    /** Within a script element nothing may look like markup. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
