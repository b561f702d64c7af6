package dev.stele.website.catalogue;

import dev.stele.website.site.Month;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** Counts articles by the month of their publication, in UTC. */
final class MonthCounter {

    private static final long DAY_MILLIS = 86_400_000;

    /** Days since 1970 that have a place in the arrays; what lies outside counts as the first or the last of them. */
    private static final int FIRST_DAY = -40_000;

    private static final int LAST_DAY = 100_000;

    private final int[] articles = new int[LAST_DAY - FIRST_DAY + 1];
    private final long[] changes = new long[articles.length];

    /** Times are milliseconds since 1970. */
    void count(long published, long changed) {
        int place = (int) (Math.clamp(Math.floorDiv(published, DAY_MILLIS), FIRST_DAY, LAST_DAY) - FIRST_DAY);
        changes[place] = articles[place] == 0 ? changed : Math.max(changes[place], changed);
        articles[place]++;
    }

    List<Month> months() {
        TreeMap<YearMonth, Month> months = new TreeMap<>();
        for (int place = 0; place < articles.length; place++) {
            if (articles[place] > 0) {
                YearMonth month = YearMonth.from(LocalDate.ofEpochDay(place + (long) FIRST_DAY));
                Instant changed = Instant.ofEpochMilli(changes[place]);
                months.merge(month, new Month(month, articles[place], changed), Month::with);
            }
        }
        return List.copyOf(months.values());
    }
}
