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

    static String path(Variant current, String name) {
        return current.path() + "/versions/" + name;
    }

    /** The version that is live. */
    static String nameOf(Variant current) {
        return current.translationVersion() == 0
                ? "" + current.revision()
                : current.revision() + "." + current.translationVersion();
    }

    private static ArticleView.Version version(Edition edition, Variant current, Past past) {
        String label = past.legal() == null
                ? edition.words().say("version.text", edition.dates().day(past.since()))
                : edition.words().say("legal.version", past.legal().version());
        return new ArticleView.Version(
                label,
                Address.encode(path(current, past.name())),
                edition.words().say("version.until", edition.dates().day(past.until())));
    }
}
