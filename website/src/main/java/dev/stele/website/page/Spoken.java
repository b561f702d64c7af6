package dev.stele.website.page;

import dev.stele.website.answer.Answer;
import dev.stele.website.site.SiteStore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers in the languages of the site; in any other there is no page. */
@Component
public class Spoken {

    private final SiteStore store;
    private final Editions editions;
    private final Failures failures;

    Spoken(SiteStore store, Editions editions, Failures failures) {
        this.store = store;
        this.editions = editions;
        this.failures = failures;
    }

    public Answer in(String locale, Function<Edition, Answer> reader) {
        return store.read(site -> Editions.settings(site).locales().contains(locale)
                ? reader.apply(editions.open(site, locale))
                : failures.notFound(site, locale));
    }
}
