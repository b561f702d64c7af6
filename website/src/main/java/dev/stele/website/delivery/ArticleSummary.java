package dev.stele.website.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists of the delivery API give it.
 *
 * @param kind {@code NEWS} or {@code PAGE}
 * @param publishedAt when it was first published in any language; {@code updatedAt}: when this text went live
 * @param behind the original has been updated since this translation
 * @param alternates every language in which it can be read, this one included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleSummary(
        String id,
        String kind,
        String locale,
        String headline,
        @Nullable String lead,
        String slug,
        String path,
        String url,
        @Nullable String section,
        List<String> tags,
        @Nullable Place dateline,
        @Nullable Image hero,
        Instant publishedAt,
        Instant updatedAt,
        int revision,
        boolean behind,
        List<Alternate> alternates) {

    /** Where and when, as the text says it. */
    record Place(String place, LocalDate date) {}

    static ArticleSummary of(LiveArticle article, Variant variant, PageSettings settings) {
        return new ArticleSummary(
                article.id(),
                article.kind().name(),
                variant.locale(),
                variant.headline(),
                variant.lead(),
                variant.slug(),
                variant.path(),
                settings.url(variant.path()),
                variant.section(),
                variant.tags(),
                variant.dateline() == null
                        ? null
                        : new Place(
                                variant.dateline().place(), variant.dateline().date()),
                Image.of(variant.hero(), settings),
                article.publishedAt(),
                variant.since(),
                variant.revision(),
                variant.behind(),
                Alternate.allOf(article, settings));
    }
}
