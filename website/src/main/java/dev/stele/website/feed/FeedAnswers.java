package dev.stele.website.feed;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.LastChanges;
import dev.stele.website.page.Assets;
import dev.stele.website.page.Failures;
import dev.stele.website.page.PageSettings;
import dev.stele.website.page.Spoken;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answers of feeds. */
@Component
class FeedAnswers {

    private static final String FRESH = "public, max-age=60, stale-while-revalidate=300";

    private final Spoken spoken;
    private final Failures failures;
    private final PageSettings settings;
    private final Assets assets;
    private final LastChanges changes;
    private final JsonMapper json;

    FeedAnswers(
            Spoken spoken,
            Failures failures,
            PageSettings settings,
            Assets assets,
            LastChanges changes,
            JsonMapper json) {
        this.spoken = spoken;
        this.failures = failures;
        this.settings = settings;
        this.assets = assets;
        this.changes = changes;
        this.json = json;
    }

    Answer of(String locale, FeedSource source, FeedFormat format) {
        return spoken.in(
                locale,
                edition -> Feed.of(edition, source, settings, assets.icon())
                        .map(feed -> answer(feed, format))
                        .orElseGet(() -> failures.notFound(edition.site(), locale)));
    }

    private Answer answer(Feed feed, FeedFormat format) {
        String text = format.write(feed, json);
        return Answer.status(200)
                .text(format.type, text)
                .lastModified(changes.of(feed.base() + "." + format.ending, text))
                .header("Surrogate-Key", "feed " + feed.locale())
                .cacheControl(FRESH)
                .build();
    }
}
