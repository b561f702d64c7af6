package dev.stele.website.delivery;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.article.FindArticle;
import dev.stele.website.article.Finding;
import dev.stele.website.article.Finding.Elsewhere;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.article.Finding.Gone;
import dev.stele.website.article.Finding.Moved;
import dev.stele.website.article.Finding.Unknown;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what the delivery API is asked about articles. */
@Component
class DeliveryArticles {

    private final SiteStore store;
    private final FindArticle find;
    private final PageSettings settings;
    private final DeliveryAnswers answers;

    DeliveryArticles(SiteStore store, FindArticle find, PageSettings settings, DeliveryAnswers answers) {
        this.store = store;
        this.find = find;
        this.settings = settings;
        this.answers = answers;
    }

    Answer list(String locale, ListQuery query) {
        return store.read(site -> Editions.settings(site).locales().contains(locale)
                ? list(site, locale, query)
                : answers.problem(404, "unknown-locale", "Unknown locale", "The site does not speak this language."));
    }

    Answer article(String locale, String slug) {
        return store.read(site -> article(site, locale, slug));
    }

    private Answer list(Site site, String locale, ListQuery query) {
        List<LiveArticle> found = site.list(query.selection(locale));
        List<LiveArticle> shown = found.subList(0, Math.min(query.size(), found.size()));
        String next = found.size() > shown.size()
                ? settings.url("/api/v1/" + locale + "/articles") + query.after(shown.getLast())
                : null;
        List<ArticleSummary> items = shown.stream()
                .flatMap(a -> a.in(locale).map(v -> ArticleSummary.of(a, v, settings)).stream())
                .toList();
        return answers.ok(new ArticleList(items, next));
    }

    private Answer article(Site site, String locale, String slug) {
        Finding news = find.at(site, ArticleKind.NEWS, locale, slug, List.of());
        Finding finding = news instanceof Unknown ? find.at(site, ArticleKind.PAGE, locale, slug, List.of()) : news;
        return switch (finding) {
            case Found found -> answers.ok(ArticleText.of(found, settings));
            case Moved moved ->
                answers.moved(Address.encode(
                        "/api/v1/" + locale + "/articles/" + moved.variant().slug()));
            case Gone gone -> answers.problem(410, "withdrawn", "Withdrawn", "The article was withdrawn.");
            case Elsewhere other -> unknown();
            case Unknown unknown -> unknown();
        };
    }

    private Answer unknown() {
        return answers.problem(404, "unknown-article", "Unknown article", "There is no article at this address.");
    }
}
