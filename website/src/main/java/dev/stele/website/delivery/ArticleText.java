package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.stele.contracts.UpdateType;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Rendition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole article of the delivery API.
 *
 * @param content the text as structured blocks; {@code bodyHtml}: the same blocks as safe HTML
 * @param variants every language in which it is live, this one included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleText(
        @JsonUnwrapped ArticleSummary summary,
        String sourceLocale,
        List<String> byline,
        UpdateType updateType,
        @Nullable String changeNote,
        Map<String, Object> content,
        String bodyHtml,
        List<Variant> variants) {

    /** The same article in one language. */
    record Variant(String locale, String headline, String url) {}

    static ArticleText of(Found found, PageSettings settings) {
        Rendition text = found.rendition();
        return new ArticleText(
                ArticleSummary.of(found.article(), found.variant(), settings),
                text.sourceLocale(),
                text.byline(),
                text.updateType(),
                text.changeNote(),
                text.content(),
                text.bodyHtml(),
                found.article().live().stream()
                        .map(v -> new Variant(v.locale(), v.headline(), settings.url(v.path())))
                        .toList());
    }
}
