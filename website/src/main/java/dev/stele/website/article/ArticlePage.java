package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.article.Finding.Elsewhere;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.article.Finding.Gone;
import dev.stele.website.article.Finding.Moved;
import dev.stele.website.article.Finding.Unknown;
import dev.stele.website.page.Alternates;
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
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
    private final CreditSettings credits;

    ArticlePage(
            SiteStore store,
            FindArticle find,
            Editions editions,
            PageRenderer renderer,
            Failures failures,
            PageSettings settings,
            StructuredData data,
            CreditSettings credits) {
        this.store = store;
        this.find = find;
        this.editions = editions;
        this.renderer = renderer;
        this.failures = failures;
        this.settings = settings;
        this.data = data;
        this.credits = credits;
    }

    Answer answer(ArticleKind kind, String locale, String slug) {
        return at(kind, locale, slug, "", this::page);
    }

    /**
     * Whatever stands at the address of an article, or below it.
     *
     * @param tail of the address, behind the slug
     * @param inhabited answers when the article is live there
     */
    Answer at(ArticleKind kind, String locale, String slug, String tail, BiFunction<Edition, Found, Answer> inhabited) {
        return store.read(site -> at(site, kind, locale, slug, tail, inhabited));
    }

    private Answer at(
            Site site,
            ArticleKind kind,
            String locale,
            String slug,
            String tail,
            BiFunction<Edition, Found, Answer> inhabited) {
        List<String> locales = Editions.settings(site).locales();
        return switch (find.at(site, kind, locale, slug, locales)) {
            case Found found -> inhabited.apply(editions.open(site, locale), found);
            case Moved moved ->
                unlessMadeUp(Answer.moved(Address.encode(moved.variant().path() + tail)), tail);
            case Gone gone -> unlessMadeUp(notice(410, editions.open(site, locale), gone.article(), "gone"), tail);
            case Elsewhere other
            when locales.contains(locale) ->
                notice(404, editions.open(site, locale), other.article(), "missing")
                        .passing()
                        .build();
            case Elsewhere other -> failures.notFound(site, locale);
            case Unknown unknown -> failures.notFound(site, locale);
        };
    }

    /** Anybody can put any tail to an address, so such answers are not kept. */
    private static Answer unlessMadeUp(Answer.Builder answer, String tail) {
        return tail.isEmpty() ? answer.build() : answer.passing().build();
    }

    private Answer page(Edition edition, Found found) {
        LiveArticle article = found.article();
        String url = settings.url(found.variant().path());
        Map<String, String> alternates =
                Alternates.of(article, edition.settings().defaultLocale(), settings);
        Head head = Head.of(found.rendition().headline(), found.rendition().lead(), url, alternates)
                .asArticle(ArticleGraph.of(edition, found, settings), data.of(edition, found))
                .along(edition.trail(
                        edition.sectionLink(found.variant().section()).stream().toArray(Link[]::new)));
        Frame frame = renderer.frame(
                edition,
                head,
                ArticleComposer.languages(edition, article),
                found.variant().path());
        return renderer.fill(
                        200,
                        "article.jte",
                        frame,
                        Map.of("article", ArticleComposer.compose(edition, found, credits.of(found.rendition()))))
                .header("Surrogate-Key", keys(article, edition.locale()))
                .from(found.rendition().related())
                .showing(edition.site().articles(found.rendition().related()).values().stream()
                        .filter(LiveArticle::isKnown)
                        .map(LiveArticle::id)
                        .sorted()
                        .toList())
                .build();
    }

    private Answer.Builder notice(int status, Edition edition, LiveArticle article, String key) {
        Frame frame = renderer.frame(
                edition,
                Head.saying(edition.words(), key + ".title"),
                ArticleComposer.languages(edition, article),
                null);
        return renderer.fill(status, "notice.jte", frame, Map.of("notice", Notice.of(edition, article, key)))
                .header("Surrogate-Key", keys(article, edition.locale()));
    }

    private static String keys(LiveArticle article, String locale) {
        return "article-" + article.id() + " " + locale;
    }
}
