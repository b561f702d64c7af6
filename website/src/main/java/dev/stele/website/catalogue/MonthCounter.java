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

    private static final class Count {
        int articles;
        long changed = Long.MIN_VALUE;
    }

    private final TreeMap<Long, Count> byDay = new TreeMap<>();

    /** Times are milliseconds since 1970. */
    void count(long published, long changed) {
        Count count = byDay.computeIfAbsent(Math.floorDiv(published, DAY_MILLIS), day -> new Count());
        count.articles++;
        count.changed = Math.max(count.changed, changed);
    }

    List<Month> months() {
        TreeMap<YearMonth, Month> months = new TreeMap<>();
        byDay.forEach((day, count) -> {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
            months.merge(month, new Month(month, count.articles, Instant.ofEpochMilli(count.changed)), Month::with);
        });
        return List.copyOf(months.values());
    }
}
