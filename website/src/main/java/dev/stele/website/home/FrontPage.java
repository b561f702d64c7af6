package dev.stele.website.home;

import dev.stele.contracts.FrontRule;
import dev.stele.contracts.FrontRule.Newsstand;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.Variant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the curated list in one edition, by the rule that the desk previews it by. */
public final class FrontPage {

    private FrontPage() {}

    static List<Card> cards(Edition edition) {
        return stories(edition).stream()
                .map(story -> Card.of(edition, story.article(), story.variant()))
                .toList();
    }

    /** The stories in the order of the front, each in the language in which it is shown there. */
    public static List<Story> stories(Edition edition) {
        var rule = new FrontRule<>(
                new Stand(edition.site()), edition.locale(), edition.settings().defaultLocale());
        return rule.resolve(edition.site().front()).places().stream()
                .flatMap(place ->
                        place.article().in(place.locale()).stream().map(variant -> new Story(place.article(), variant)))
                .toList();
    }

    private record Stand(Site site) implements Newsstand<LiveArticle> {

        @Override
        public Map<String, LiveArticle> find(Collection<String> ids) {
            return site.articles(ids);
        }

        @Override
        public List<LiveArticle> newest(@Nullable String section, @Nullable String locale, int limit) {
            return site.list(Selection.newest(locale, limit).ofSection(section));
        }

        @Override
        public String id(LiveArticle article) {
            return article.id();
        }

        @Override
        public String sourceLocale(LiveArticle article) {
            return article.sourceLocale();
        }

        @Override
        public List<String> locales(LiveArticle article) {
            return article.live().stream().map(Variant::locale).toList();
        }
    }
}
