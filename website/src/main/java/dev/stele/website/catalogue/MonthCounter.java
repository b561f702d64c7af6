package dev.stele.website.catalogue;

import dev.stele.website.site.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts articles by the month of their publication, in UTC. */
final class MonthCounter {

    private static final long DAY_MILLIS = 86_400_000;

    /** By days since 1970, as there are far fewer of them than articles. */
    private final Map<Long, Integer> articles = new HashMap<>();

    /** The time is milliseconds since 1970. */
    void count(long published) {
        articles.merge(Math.floorDiv(published, DAY_MILLIS), 1, Integer::sum);
    }

    List<Month> months() {
        Map<YearMonth, Month> months = new TreeMap<>();
        articles.forEach((day, number) -> {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
            months.merge(month, new Month(month, number), Month::with);
        });
        return List.copyOf(months.values());
    }
}
