package dev.stele.website.site;

import java.time.YearMonth;

/**
 * The live articles of one kind that were first published in a month of UTC.
 *
 * @param articles at least 1
 */
public record Month(YearMonth month, int articles) {

    public Month with(Month other) {
        return new Month(month, articles + other.articles);
    }
}
