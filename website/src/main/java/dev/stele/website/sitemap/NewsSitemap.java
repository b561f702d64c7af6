package dev.stele.website.sitemap;

import dev.stele.website.page.Edition;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import dev.stele.website.site.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** What went live first in its language within the last two days, in the news sitemap format, at most a thousand pages. */
@Component
class NewsSitemap {

    private static final Duration NEW = Duration.ofDays(2);
    private static final int MOST_URLS = 1_000;

    /** Looked at even where they are older themselves, because a translation of them may be new. */
    private static final int AT_ONCE = 200;

    private final SiteStore store;
    private final Editions editions;
    private final PageSettings settings;
    private final Clock clock;

    NewsSitemap(SiteStore store, Editions editions, PageSettings settings, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The hour that a finished one is good for. */
    long hour() {
        return clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
    }

    String write() {
        Instant since = clock.instant().minus(NEW);
        return store.read(site -> {
            List<Variant> news = news(site, since);
            Map<String, String> names = new HashMap<>();
            return SitemapWriter.write("urlset", Map.of("news", SitemapWriter.NEWS), out -> {
                for (Variant one : news) {
                    String locale = one.locale();
                    String name = names.computeIfAbsent(locale, tag -> name(editions.open(site, tag)));
                    url(one, name, out);
                }
            });
        });
    }

    private static List<Variant> news(Site site, Instant since) {
        List<Variant> news = new ArrayList<>();
        Selection next = Selection.newest(null, AT_ONCE);
        List<LiveArticle> some;
        do {
            some = site.list(next);
            for (LiveArticle article : some) {
                article.live().stream()
                        .filter(v -> v.firstSince().isAfter(since))
                        .forEach(news::add);
            }
            if (!some.isEmpty()) {
                next = next.before(some.getLast().publishedAt(), some.getLast().id());
            }
        } while (some.size() == AT_ONCE
                && news.size() < MOST_URLS
                && some.getLast().publishedAt().isAfter(since));
        return news.subList(0, Math.min(MOST_URLS, news.size()));
    }

    private static String name(Edition edition) {
        return edition.siteName().value();
    }

    private void url(Variant variant, String name, SitemapWriter out) throws XMLStreamException {
        out.begin("url");
        out.element("loc", settings.url(variant.path()));
        out.beginNews("news");
        out.beginNews("publication");
        out.news("name", name);
        out.news("language", Locale.forLanguageTag(variant.locale()).getLanguage());
        out.end();
        out.news("publication_date", variant.firstSince().toString());
        out.news("title", variant.headline());
        out.end();
        out.end();
    }
}
