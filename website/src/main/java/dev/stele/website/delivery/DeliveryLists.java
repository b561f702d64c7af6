package dev.stele.website.delivery;

import dev.stele.website.answer.Answer;
import dev.stele.website.home.FrontPage;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the delivery API is asked about many articles. */
@Component
class DeliveryLists {

    private final SiteStore store;
    private final Editions editions;
    private final PageSettings settings;
    private final DeliveryAnswers answers;
    private final JsonMapper json;

    DeliveryLists(SiteStore store, Editions editions, PageSettings settings, DeliveryAnswers answers, JsonMapper json) {
        this.store = store;
        this.editions = editions;
        this.settings = settings;
        this.answers = answers;
        this.json = json;
    }

    Answer list(String locale, ListQuery query) {
        return store.read(site -> isSpoken(site, locale) ? list(site, locale, query) : unknownLocale());
    }

    /** The home list as readers see it; a story that lacks the language stands there in another, where its slot says so. */
    Answer front(String locale, Fields fields) {
        return store.read(site -> isSpoken(site, locale) ? front(site, locale, fields) : unknownLocale());
    }

    private Answer list(Site site, String locale, ListQuery query) {
        List<LiveArticle> found = site.list(query.selection(locale)).stream()
                .takeWhile(query::reaches)
                .toList();
        List<LiveArticle> shown = found.subList(0, Math.min(query.size(), found.size()));
        List<Object> items = shown.stream()
                .flatMap(a -> a.in(locale).map(v -> ArticleSummary.of(a, v, settings)).stream())
                .map(item -> query.fields().select(item, json))
                .toList();
        String here = settings.url("/api/v1/" + locale + "/articles");
        String next = found.size() > shown.size() ? here + query.next(locale, shown.getLast()) : null;
        Answer.Builder answer = answers.ok(new ArticleList(items, next), "list " + locale);
        if (next != null) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        // Nothing found is found under any number of addresses.
        return items.isEmpty() || query.isArbitrary() ? answer.passing().build() : answer.build();
    }

    private Answer front(Site site, String locale, Fields fields) {
        List<Object> items = FrontPage.stories(editions.open(site, locale)).stream()
                .map(story -> ArticleSummary.of(story.article(), story.variant(), settings))
                .map(item -> fields.select(item, json))
                .toList();
        Answer.Builder answer = answers.ok(new ArticleList(items, null), "home " + locale);
        return fields.areAll() ? answer.build() : answer.passing().build();
    }

    private static boolean isSpoken(Site site, String locale) {
        return Editions.settings(site).locales().contains(locale);
    }

    private Answer unknownLocale() {
        return answers.problem(404, "unknown-locale", "Unknown locale", "The site does not speak this language.");
    }
}
