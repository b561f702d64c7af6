package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Failures;
import dev.stele.website.page.Frame;
import dev.stele.website.page.Head;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.LiveArticle.Past;
import dev.stele.website.site.Rendition;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the answer for what a page of the site said before. */
@Component
class VersionPage {

    private final ArticlePage articles;
    private final PageRenderer renderer;
    private final Failures failures;

    VersionPage(ArticlePage articles, PageRenderer renderer, Failures failures) {
        this.articles = articles;
        this.renderer = renderer;
        this.failures = failures;
    }

    Answer answer(String locale, String slug, String name) {
        return articles.at(
                ArticleKind.PAGE, locale, slug, Versions.tail(name), (edition, found) -> version(edition, found, name));
    }

    private Answer version(Edition edition, Found found, String name) {
        if (name.equals(Versions.nameOf(found.variant()))) {
            return Answer.moved(Address.encode(found.variant().path())).build();
        }
        return found.article().pastIn(edition.locale()).stream()
                .filter(past -> Versions.nameOf(past).equals(name))
                .findFirst()
                .flatMap(past ->
                        edition.site().rendition(past.rendition()).map(text -> page(edition, found, past, text)))
                .orElseGet(() -> failures.notFound(edition.site(), edition.locale()));
    }

    /** No search engine should send readers to what is no longer in force. */
    private Answer page(Edition edition, Found found, Past past, Rendition text) {
        LiveArticle article = found.article();
        Frame frame =
                renderer.frame(edition, Head.plain(text.headline()), ArticleComposer.languages(edition, article), null);
        return renderer.fill(
                        200,
                        "article.jte",
                        frame,
                        Map.of("article", ArticleComposer.earlier(edition, found, past, text)))
                .header("Surrogate-Key", "article-" + article.id() + " " + edition.locale())
                .build();
    }
}
