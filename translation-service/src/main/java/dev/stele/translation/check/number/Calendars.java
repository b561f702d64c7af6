package dev.stele.translation.check.number;

import java.util.List;
import java.util.Locale;

/** A Persian text may give a day of the solar calendar, whose day, month and year all are other numbers. */
final class Calendars {

    private static final int LONGEST_MONTH = 31;

    private Calendars() {}

    static boolean differ(List<Figure> lost, Locale from, List<Figure> extra, Locale to) {
        return (isPersian(to) && has(extra, 1200, 1500) && has(lost, 1800, 2200))
                || (isPersian(from) && has(lost, 1200, 1500) && has(extra, 1800, 2200));
    }

    /** Whether the number may be a part of a date. */
    static boolean isPart(Figure figure) {
        int whole = figure.whole();
        return whole > 0 && (whole <= LONGEST_MONTH || (whole >= 1200 && whole < 2200));
    }

    private static boolean isPersian(Locale locale) {
        return locale.getLanguage().equals("fa");
    }

    private static boolean has(List<Figure> figures, int from, int to) {
        return figures.stream().mapToInt(Figure::whole).anyMatch(year -> year >= from && year < to);
    }
}
