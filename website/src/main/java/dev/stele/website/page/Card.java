package dev.stele.website.page;

import dev.stele.website.answer.Address;
import dev.stele.website.language.Language;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Variant;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param lang null when it is in the language of the page
 * @param note says in which language it can be read, when that is another one
 */
public record Card(
        String headline,
        @Nullable String lead,
        String href,
        @Nullable Link kicker,
        @Nullable Picture picture,
        String date,
        String datetime,
        @Nullable String lang,
        @Nullable Text note) {

    public static Card of(Edition edition, LiveArticle article, Variant variant) {
        boolean foreign = !variant.locale().equals(edition.locale());
        return new Card(
                variant.headline(),
                variant.lead(),
                Address.encode(variant.path()),
                edition.sectionLink(variant.section()).orElse(null),
                variant.hero(),
                edition.dates().day(article.publishedAt()),
                article.publishedAt().toString(),
                foreign ? variant.locale() : null,
                foreign
                        ? edition.said(
                                "available.in",
                                Language.nameOf(
                                        variant.locale(), edition.words().language("available.in")))
                        : null);
    }

    public @Nullable String dir() {
        return lang == null ? null : Language.directionOf(lang);
    }
}
