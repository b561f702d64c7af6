package dev.stele.website.page;

import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import dev.stele.website.language.Dates;
import dev.stele.website.language.Wordbook;
import dev.stele.website.language.Words;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the site in a language. */
@Component
public class Editions {

    private static final String FALLBACK = "en";

    private final PageSettings settings;
    private final Wordbook words;

    Editions(PageSettings settings, Wordbook words) {
        this.settings = settings;
        this.words = words;
        Dates.prepare(settings.zone());
    }

    public Edition open(Site site, String locale) {
        SiteSettings used = settings(site);
        return new Edition(
                site,
                locale,
                used,
                linked(site, used),
                words.in(locale, used.defaultLocale()),
                Dates.in(locale, settings.zone()));
    }

    /** The texts for a page that is made without the store. */
    Words words(String locale) {
        return words.in(locale, FALLBACK);
    }

    /** The settings as stored; until an editor sets some, the languages are those in which something is live. */
    public static SiteSettings settings(Site site) {
        return site.settings().orElseGet(() -> unconfigured(site.liveLocales()));
    }

    private static SiteSettings unconfigured(List<String> liveLocales) {
        List<String> locales = liveLocales.isEmpty() ? List.of(FALLBACK) : liveLocales;
        String first = locales.contains(FALLBACK) ? FALLBACK : locales.getFirst();
        return new SiteSettings(
                Map.of(), Map.of(), first, locales, List.of(), List.of(), new Footer(Map.of(), List.of(), Map.of()));
    }

    private static Map<String, LiveArticle> linked(Site site, SiteSettings settings) {
        return site.articles(Navigation.articles(settings));
    }
}
