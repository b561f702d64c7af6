package dev.stele.website.delivery;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import java.util.List;

/**
 * The same article in one language.
 *
 * @param url of its page for readers; {@code api}: of its text in this API
 */
record Alternate(String locale, String headline, String slug, String path, String url, String api) {

    static List<Alternate> allOf(LiveArticle article, PageSettings settings) {
        return article.live().stream()
                .map(v -> new Alternate(
                        v.locale(),
                        v.headline(),
                        v.slug(),
                        v.path(),
                        settings.url(v.path()),
                        settings.baseUrl() + addressOf(article.kind(), v)))
                .toList();
    }

    /** Of a text in this API, percent-encoded. */
    static String addressOf(ArticleKind kind, Variant variant) {
        String folder = switch (kind) {
            case NEWS -> "articles";
            case PAGE -> "pages";
        };
        return Address.encode("/api/v1/" + variant.locale() + "/" + folder + "/" + variant.slug());
    }
}
