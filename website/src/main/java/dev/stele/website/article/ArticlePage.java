package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.article.Finding.Elsewhere;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.article.Finding.Gone;
import dev.stele.website.article.Finding.Moved;
import dev.stele.website.article.Finding.Unknown;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Editions;
import dev.stele.website.page.Failures;
import dev.stele.website.page.Frame;
import dev.stele.website.page.Head;
import dev.stele.website.page.Link;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the answer for the address of an article, whatever stands there. */
@Component
class ArticlePage {

    private final SiteStore store;
    private final FindArticle find;
    private final Editions editions;
    private final PageRenderer renderer;
    private final Failures failures;
    private final PageSettings settings;
    private final StructuredData data;

    ArticlePage(
            SiteStore store,
            FindArticle find,
            Editions editions,
            PageRenderer renderer,
            Failures failures,
            PageSettings settings,
            StructuredData data) {
        this.store = store;
        this.find = find;
        this.editions = editions;
        this.renderer = renderer;
        this.failures = failures;
        this.settings = settings;
        this.data = data;
    }

    Answer answer(ArticleKind kind, String locale, String slug) {
        return store.read(site -> answer(site, kind, locale, slug));
    }

    private Answer answer(Site site, ArticleKind kind, String locale, String slug) {
        List<String> locales = Editions.settings(site).locales();
        return switch (find.at(site, kind, locale, slug, locales)) {
            case Found found -> page(editions.open(site, locale), found);
            case Moved moved -> moved(Address.encode(moved.variant().path()));
            case Gone gone ->
                notice(410, editions.open(site, locale), gone.article(), "gone").build();
            case Elsewhere other
            when locales.contains(locale) ->
                notice(404, editions.open(site, locale), other.article(), "missing")
                        .passing()
                        .build();
            case Elsewhere other -> failures.notFound(site, locale);
            case Unknown unknown -> failures.notFound(site, locale);
        };
    }

    private Answer page(Edition edition, Found found) {
        LiveArticle article = found.article();
        String url = settings.url(found.variant().path());
        Head head = Head.of(found.rendition().headline(), found.rendition().lead(), url, alternates(edition, article))
                .asArticle(ArticleGraph.of(edition, found, settings), data.of(edition, found))
                .along(edition.trail(
                        edition.sectionLink(found.variant().section()).stream().toArray(Link[]::new)));
        Frame frame = renderer.frame(
                edition,
                head,
                ArticleComposer.languages(edition, article),
                found.variant().path());
        return renderer.fill(200, "article.jte", frame, Map.of("article", ArticleComposer.compose(edition, found)))
                .header("Surrogate-Key", "article-" + article.id() + " " + edition.locale())
                .build();
    }

    private Map<String, String> alternates(Edition edition, LiveArticle article) {
        Map<String, String> all = new LinkedHashMap<>();
        article.live().forEach(v -> all.put(v.locale(), settings.url(v.path())));
        article.preferred(edition.settings().defaultLocale())
                .ifPresent(v -> all.put("x-default", settings.url(v.path())));
        return all;
    }

    private Answer.Builder notice(int status, Edition edition, LiveArticle article, String key) {
        Frame frame = renderer.frame(
                edition,
                Head.saying(edition.words(), key + ".title"),
                ArticleComposer.languages(edition, article),
                null);
        return renderer.fill(status, "notice.jte", frame, Map.of("notice", Notice.of(edition, article, key)));
    }

    /** Not for ever: an article may take its old address back, and browsers would then run in a circle. */
    private static Answer moved(String location) {
        return Answer.status(301)
                .header("Location", location)
                .cacheControl("no-cache")
                .build();
    }
}
