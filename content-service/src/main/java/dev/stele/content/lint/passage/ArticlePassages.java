package dev.stele.content.lint.passage;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.lint.PlacedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What of one article is compared with others.
 *
 * @param prints of blocks and sentences
 * @param version of the article; an older one than already known is old news
 */
public record ArticlePassages(
        UUID article, long version, String headline, boolean published, Instant at, List<Print> prints) {

    /** One fingerprint; see {@link Passage}. */
    public record Print(long value, boolean whole, boolean last) {}

    static ArticlePassages of(ArticleSnapshot s, List<PlacedText> texts, boolean published) {
        return new ArticlePassages(
                s.origin().id(),
                s.version(),
                s.current().content().headline(),
                published,
                s.updated().at(),
                Passage.in(texts).stream()
                        .map(p -> new Print(p.print(), p.whole(), p.last()))
                        .toList());
    }
}
