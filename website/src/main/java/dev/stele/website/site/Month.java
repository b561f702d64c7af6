package dev.stele.website.site;

import java.time.Instant;
import java.time.YearMonth;

/**
 * The live articles of one kind that were first published in a month of UTC.
 *
 * @param articles at least 1
 * @param changedAt when one of them changed last
 */
public record Month(YearMonth month, int articles, Instant changedAt) {

    public Month with(Month other) {
        Instant later = changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt;
        return new Month(month, articles + other.articles, later);
    }
}
