package dev.stele.website.delivery;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.LastChanges;
import dev.stele.website.article.CreditSettings;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the delivery API is asked about one article. */
@Component
class DeliveryArticles {

    private final SiteStore store;
    private final FindArticle find;
    private final PageSettings settings;
    private final CreditSettings credits;
    private final DeliveryAnswers answers;
    private final LastChanges changes;
    private final JsonMapper json;

    DeliveryArticles(
            SiteStore store,
            FindArticle find,
            PageSettings settings,
            CreditSettings credits,
            DeliveryAnswers answers,
            LastChanges changes,
            JsonMapper json) {
        this.store = store;
        this.find = find;
        this.settings = settings;
        this.credits = credits;
        this.answers = answers;
        this.changes = changes;
        this.json = json;
    }

    /** A news story, or else a static page. */
    Answer any(String locale, String slug, Fields fields) {
        return store.read(site -> {
            Finding news = find(site, ArticleKind.NEWS, locale, slug);
            return answer(news instanceof Unknown ? find(site, ArticleKind.PAGE, locale, slug) : news, fields);
        });
    }

    Answer page(String locale, String slug, Fields fields) {
        return store.read(site -> answer(find(site, ArticleKind.PAGE, locale, slug), fields));
    }

    private Finding find(Site site, ArticleKind kind, String locale, String slug) {
        List<String> others = Editions.settings(site).locales().stream()
                .filter(tag -> !tag.equals(locale))
                .toList();
        return find.at(site, kind, locale, slug, others);
    }

    private Answer answer(Finding finding, Fields fields) {
        return switch (finding) {
            case Found found -> text(found, fields);
            case Moved moved ->
                Answer.moved(Alternate.addressOf(moved.article().kind(), moved.variant()) + fields.query())
                        .build();
            case Gone gone ->
                problem(410, "withdrawn", "Withdrawn", "The article was withdrawn in this language.", gone.article());
            case Elsewhere other ->
                problem(
                        404,
                        "unknown-article",
                        "Not in this language",
                        "The article is not live in this language.",
                        other.article());
            case Unknown unknown ->
                problem(404, "unknown-article", "Unknown article", "There is no article at this address.", null);
        };
    }

    /** Dated by the whole text, also where only some of it is asked for: what is remembered is bounded by what is live. */
    private Answer text(Found found, Fields fields) {
        ArticleText whole = ArticleText.of(found, credits.of(found.rendition()), settings);
        String keys = "article-" + found.article().id() + " " + found.variant().locale();
        Answer.Builder answer = answers.ok(fields.select(whole, json), keys)
                .lastModified(changes.of("/api" + found.variant().path(), json.writeValueAsString(whole)));
        return fields.areAll() ? answer.build() : answer.passing().build();
    }

    private Answer problem(int status, String type, String title, String detail, @Nullable LiveArticle article) {
        List<Alternate> alternates = article == null ? List.of() : Alternate.allOf(article, settings);
        return answers.problem(status, type, title, detail, Map.of("alternates", alternates));
    }
}
