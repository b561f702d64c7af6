package dev.stele.website.article;

import dev.stele.contracts.PagePreview;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Editions;
import dev.stele.website.page.Head;
import dev.stele.website.page.Link;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page that a text would have if it were published now, marked as what it is. */
@Component
public class PreviewPage {

    private final SiteStore store;
    private final Editions editions;
    private final PageRenderer renderer;
    private final Clock clock;

    PreviewPage(SiteStore store, Editions editions, PageRenderer renderer, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.renderer = renderer;
        this.clock = clock;
    }

    public String html(PagePreview preview) {
        return store.read(site -> html(site, preview));
    }

    private String html(Site site, PagePreview preview) {
        Edition edition = editions.open(site, preview.locale());
        Found found = found(site, preview);
        // Without an address of its own it asks not to be indexed, and names no other language as its equal.
        Head head = Head.plain(preview.content().headline())
                .along(edition.trail(
                        edition.sectionLink(found.variant().section()).stream().toArray(Link[]::new)));
        var frame = renderer.frame(
                edition,
                head,
                ArticleComposer.languages(edition, found.article()),
                found.variant().path());
        return renderer.html("preview.jte", frame, Map.of("article", ArticleComposer.compose(edition, found, null)));
    }

    /** What is live of the article, with this text in its language. */
    private Found found(Site site, PagePreview preview) {
        var text = new PreviewedText(preview, clock.instant());
        String id = preview.articleId().toString();
        List<LiveArticle> live = site.article(id).stream().toList();
        var variant = live.stream()
                .flatMap(article -> article.in(preview.locale()).stream())
                .findFirst()
                .map(text::inPlaceOf)
                .orElseGet(text::asNew);
        var others = live.stream()
                .flatMap(article -> article.live().stream())
                .filter(other -> !other.locale().equals(preview.locale()));
        return new Found(
                new LiveArticle(
                        id,
                        0,
                        preview.kind(),
                        preview.sourceLocale(),
                        live.isEmpty() ? clock.instant() : live.getFirst().publishedAt(),
                        Stream.concat(Stream.of(variant), others).toList(),
                        List.of(),
                        live.isEmpty() ? List.of() : live.getFirst().past()),
                variant,
                text.rendition());
    }
}
