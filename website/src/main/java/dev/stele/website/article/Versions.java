package dev.stele.website.article;

import dev.stele.website.answer.Address;
import dev.stele.website.page.Edition;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.LiveArticle.Past;
import dev.stele.website.site.Variant;
import java.util.List;

/** What a page of the site said before. */
final class Versions {

    private Versions() {}

    /** Newest first. */
    static List<ArticleView.Version> before(Edition edition, LiveArticle article, Variant current) {
        return article.pastIn(edition.locale()).reversed().stream()
                .map(past -> version(edition, current, past))
                .toList();
    }

    /** What stands behind the address of the page. */
    static String tail(String name) {
        return "/versions/" + name;
    }

    /** By which readers tell the version that is live from the others. */
    static String nameOf(Variant current) {
        return name(current.revision(), current.translationVersion());
    }

    static String nameOf(Past past) {
        return name(past.revision(), past.translationVersion());
    }

    /** The revision, and which translation of it. */
    private static String name(int revision, int translationVersion) {
        return translationVersion == 0 ? "" + revision : revision + "." + translationVersion;
    }

    private static ArticleView.Version version(Edition edition, Variant current, Past past) {
        String label = past.legal() == null
                ? edition.words().say("version.text", edition.dates().day(past.since()))
                : edition.words().say("legal.version", past.legal().version());
        return new ArticleView.Version(
                label,
                Address.encode(current.path() + tail(nameOf(past))),
                edition.words().say("version.until", edition.dates().day(past.until())));
    }
}
