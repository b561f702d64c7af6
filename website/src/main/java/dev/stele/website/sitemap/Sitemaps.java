package dev.stele.website.sitemap;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** The list of all pages: in one file while they are few, else an index of files. */
@Component
class Sitemaps {

    private final SiteStore store;
    private final Editions editions;
    private final PageSettings settings;

    Sitemaps(SiteStore store, Editions editions, PageSettings settings) {
        this.store = store;
        this.editions = editions;
        this.settings = settings;
    }

    String root() {
        return store.read(site -> {
            List<Month> pages = site.months(ArticleKind.PAGE);
            List<Month> news = site.months(ArticleKind.NEWS);
            int articles = Stream.concat(pages.stream(), news.stream())
                    .mapToInt(Month::articles)
                    .sum();
            return articles <= Part.ARTICLES ? whole(site) : index(Part.of(pages, news));
        });
    }

    /** Home pages and sections. */
    String site() {
        return store.read(site -> {
            Edition edition = edition(site);
            return sitemap(edition).of(edition, List.of());
        });
    }

    /** Empty when there is nothing in it. */
    Optional<String> part(Part part) {
        return store.read(site -> {
            List<LiveArticle> articles = site.list(part.span());
            return articles.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sitemap(edition(site)).of(null, articles));
        });
    }

    private String whole(Site site) {
        Edition edition = edition(site);
        return sitemap(edition).of(edition, site.newest(Part.ARTICLES));
    }

    /** Without dates of the files: what left one has left no date behind, so they would go back. */
    private String index(List<Part> parts) {
        return SitemapWriter.write("sitemapindex", Map.of(), out -> {
            part("/sitemaps/site.xml", out);
            for (Part part : parts) {
                part(part.path(), out);
            }
        });
    }

    private void part(String path, SitemapWriter out) throws XMLStreamException {
        out.begin("sitemap");
        out.element("loc", settings.url(path));
        out.end();
    }

    private Edition edition(Site site) {
        return editions.open(site, Editions.settings(site).defaultLocale());
    }

    private Sitemap sitemap(Edition edition) {
        return new Sitemap(settings, edition.settings().defaultLocale());
    }
}
