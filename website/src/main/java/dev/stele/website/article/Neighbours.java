package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles published before and after one, in its language and section. */
public record Neighbours(@Nullable Link previous, @Nullable Link next) {

    static final Neighbours NONE = new Neighbours(null, null);

    static Neighbours of(Edition edition, Found found) {
        if (found.article().kind() != ArticleKind.NEWS) {
            return NONE;
        }
        Selection one =
                Selection.newest(edition.locale(), 1).ofSection(found.variant().section());
        Instant at = found.article().publishedAt();
        String id = found.article().id();
        return new Neighbours(link(edition, one.before(at, id)), link(edition, one.after(at, id)));
    }

    public boolean any() {
        return previous != null || next != null;
    }

    private static @Nullable Link link(Edition edition, Selection selection) {
        return edition.site().list(selection).stream()
                .flatMap(article -> link(edition, article).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Link> link(Edition edition, LiveArticle article) {
        return article.in(edition.locale()).map(v -> Link.to(v.path(), new Text(v.headline(), null)));
    }
}
