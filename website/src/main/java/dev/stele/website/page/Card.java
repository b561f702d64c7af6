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
 * @param around the language of the page, for what is not the article's own; null when they are the same
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
        @Nullable String around,
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
                foreign ? edition.locale() : null,
                foreign ? note(edition, variant) : null);
    }

    private static Text note(Edition edition, Variant variant) {
        String spoken = edition.words().language("available.in");
        return new Text(edition.words().say("available.in", Language.nameOf(variant.locale(), spoken)), spoken);
    }

    public @Nullable String dirAround() {
        return around == null ? null : Language.directionOf(around);
    }

    public @Nullable String dir() {
        return lang == null ? null : Language.directionOf(lang);
    }
}
