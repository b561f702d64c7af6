package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Live articles by the moment of their first publication, oldest first: where none is withdrawn, what comes later moves
 * nothing before it.
 *
 * @param until the first moment that is no longer in it
 */
public record Span(ArticleKind kind, Instant from, Instant until, int skip, int limit) {

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public static Span of(ArticleKind kind, YearMonth month, int skip, int limit) {
        return new Span(kind, start(month), start(month.plusMonths(1)), skip, limit);
    }

    public static Span ofAllTime(ArticleKind kind, int skip, int limit) {
        return new Span(kind, Instant.EPOCH, LATEST, skip, limit);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean takes(LiveArticle article) {
        return article.kind() == kind
                && !article.live().isEmpty()
                && !article.publishedAt().isBefore(from)
                && article.publishedAt().isBefore(until);
    }
}
