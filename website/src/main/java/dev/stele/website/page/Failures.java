package dev.stele.website.page;

import dev.stele.contracts.SiteSettings;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.language.Words;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pages for what is not there. An address that never was answers as one of a draft does: byte for byte. */
@Component
public class Failures {

    private final AnswerCache cache;
    private final SiteStore store;
    private final Editions editions;
    private final PageRenderer renderer;

    Failures(AnswerCache cache, SiteStore store, Editions editions, PageRenderer renderer) {
        this.cache = cache;
        this.store = store;
        this.editions = editions;
        this.renderer = renderer;
    }

    /** One page for all unknown addresses of a language; of the default language where the site does not speak it. */
    public Answer notFound(Site site, String locale) {
        SiteSettings settings = Editions.settings(site);
        String spoken = settings.locales().contains(locale) ? locale : settings.defaultLocale();
        return cache.shared("404 " + spoken, () -> missing(404, editions.open(site, spoken), "notfound"));
    }

    /** One page for all addresses of a language that were given up when the site moved here. */
    public Answer gone(Site site, String locale) {
        SiteSettings settings = Editions.settings(site);
        String spoken = settings.locales().contains(locale) ? locale : settings.defaultLocale();
        return cache.shared("410 " + spoken, () -> missing(410, editions.open(site, spoken), "old"));
    }

    public Answer notFound(String locale) {
        return store.read(site -> notFound(site, locale));
    }

    /** Needs no store, because it is shown when there is none to ask. */
    public Answer away(String locale) {
        return message(503, locale, "away").header("Retry-After", "5").passing().build();
    }

    public Answer broken(int status, String locale) {
        return message(status, locale, "error").passing().build();
    }

    private Answer missing(int status, Edition edition, String key) {
        List<Link> languages = Alternates.languages(edition, tag -> "/" + tag + "/");
        Frame frame = renderer.frame(edition, Head.saying(edition.words(), key + ".title"), languages, null);
        return renderer.fill(status, "message.jte", frame, Map.of("key", key))
                .passing()
                .build();
    }

    private Answer.Builder message(int status, String locale, String key) {
        Words words = editions.words(locale);
        Frame frame = renderer.bareFrame(Head.saying(words, key + ".title"), locale, words);
        return renderer.fill(status, "message.jte", frame, Map.of("key", key));
    }
}
