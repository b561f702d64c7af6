package dev.stele.content.lint.passage;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.lint.TextsOf;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What of one article is compared with others.
 *
 * @param published whether this very text is ordered live
 * @param prints of blocks and sentences
 * @param version of the article; an older one than already known is old news
 */
public record ArticlePassages(
        UUID article, long version, String headline, boolean published, Instant at, List<Print> prints) {

    /** One fingerprint; see {@link Passage}. */
    public record Print(long value, boolean whole, boolean last) {}

    /** Of a withdrawn article nothing is left to compare with, which other instances must hear too. */
    static ArticlePassages of(ArticleSnapshot s) {
        ArticleState state = s.state();
        List<Print> prints = state == ArticleState.WITHDRAWN
                ? List.of()
                : Passage.in(TextsOf.all(s.current().content())).stream()
                        .map(p -> new Print(p.print(), p.whole(), p.last()))
                        .toList();
        return new ArticlePassages(
                s.origin().id(),
                s.version(),
                s.current().content().headline(),
                isOrdered(s),
                s.updated().at(),
                prints);
    }

    /** Under embargo, or edited since, its present text is read by nobody. */
    private static boolean isOrdered(ArticleSnapshot s) {
        return s.publishing().orders().stream()
                .anyMatch(order -> order.revision() == s.current().number());
    }
}
