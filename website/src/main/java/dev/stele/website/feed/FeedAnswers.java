package dev.stele.website.feed;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.LastChanges;
import dev.stele.website.page.Assets;
import dev.stele.website.page.Editions;
import dev.stele.website.page.Failures;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answers of feeds. */
@Component
class FeedAnswers {

    private static final String FRESH = "public, max-age=60, stale-while-revalidate=300";

    private final SiteStore store;
    private final Editions editions;
    private final Failures failures;
    private final PageSettings settings;
    private final Assets assets;
    private final LastChanges changes;
    private final JsonMapper json;

    FeedAnswers(
            SiteStore store,
            Editions editions,
            Failures failures,
            PageSettings settings,
            Assets assets,
            LastChanges changes,
            JsonMapper json) {
        this.store = store;
        this.editions = editions;
        this.failures = failures;
        this.settings = settings;
        this.assets = assets;
        this.changes = changes;
        this.json = json;
    }

    Answer atom(String locale, FeedSource source) {
        return store.read(site -> answer(site, locale, source, ".atom", "application/atom+xml", AtomFeed::write));
    }

    Answer json(String locale, FeedSource source) {
        return store.read(site -> answer(
                site,
                locale,
                source,
                ".json",
                "application/feed+json",
                feed -> json.writeValueAsString(JsonFeed.of(feed))));
    }

    private Answer answer(
            Site site, String locale, FeedSource source, String ending, String type, Function<Feed, String> format) {
        if (!Editions.settings(site).locales().contains(locale)) {
            return failures.notFound(site, locale);
        }
        return Feed.of(editions.open(site, locale), source, settings, assets.icon())
                .map(feed -> answer(locale, feed.base() + ending, type, format.apply(feed)))
                .orElseGet(() -> failures.notFound(site, locale));
    }

    private Answer answer(String locale, String address, String type, String text) {
        return Answer.status(200)
                .text(type, text)
                .lastModified(changes.of(address, text))
                .header("Surrogate-Key", "feed " + locale)
                .cacheControl(FRESH)
                .build();
    }
}
