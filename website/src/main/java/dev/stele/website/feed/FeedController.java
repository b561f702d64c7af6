package dev.stele.website.feed;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Editions;
import dev.stele.website.page.Failures;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The feeds of each language. */
@Hidden
@Controller
class FeedController {

    private static final String FRESH = "public, max-age=60, stale-while-revalidate=300";

    private final SiteStore store;
    private final Editions editions;
    private final Failures failures;
    private final PageSettings settings;
    private final JsonMapper json;

    FeedController(SiteStore store, Editions editions, Failures failures, PageSettings settings, JsonMapper json) {
        this.store = store;
        this.editions = editions;
        this.failures = failures;
        this.settings = settings;
        this.json = json;
    }

    @GetMapping("/{locale}/feed.atom")
    Recipe atom(@PathVariable String locale) {
        return () -> answer(locale, "application/atom+xml", AtomFeed::write);
    }

    @GetMapping("/{locale}/feed.json")
    Recipe json(@PathVariable String locale) {
        return () -> answer(locale, "application/feed+json", feed -> json.writeValueAsString(JsonFeed.of(feed)));
    }

    private Answer answer(String locale, String type, Function<Feed, String> format) {
        return store.read(site -> Editions.settings(site).locales().contains(locale)
                ? Answer.status(200)
                        .text(type, format.apply(Feed.of(editions.open(site, locale), settings)))
                        .header("Surrogate-Key", "feed " + locale)
                        .cacheControl(FRESH)
                        .build()
                : failures.notFound(site, locale));
    }
}
