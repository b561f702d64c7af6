package dev.stele.website.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Dates as the news of a language writes them, always in the Gregorian calendar. */
public final class Dates {

    private static final List<String> TAJIK_MONTHS = List.of(
            "январи",
            "феврали",
            "марти",
            "апрели",
            "майи",
            "июни",
            "июли",
            "августи",
            "сентябри",
            "октябри",
            "ноябри",
            "декабри");

    private final ULocale locale;
    private final ZoneId zone;

    private Dates(String tag, ZoneId zone) {
        this.locale = ULocale.forLanguageTag(tag).setKeywordValue("calendar", "gregorian");
        this.zone = zone;
    }

    public static Dates in(String tag, ZoneId zone) {
        return new Dates(tag, zone);
    }

    public String day(LocalDate date) {
        // ICU's Tajik patterns come from the dictionary form of the month; the news writes it in the genitive.
        if (locale.getLanguage().equals("tg")) {
            return date.getDayOfMonth() + " " + TAJIK_MONTHS.get(date.getMonthValue() - 1) + " соли " + date.getYear();
        }
        Date noon = Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return format(DateFormat.YEAR_MONTH_DAY, TimeZone.getTimeZone("UTC")).format(noon);
    }

    /** The day in the newsroom's time zone. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** Day and minute in the newsroom's time zone. */
    public String moment(Instant moment) {
        String minute = format(DateFormat.HOUR24_MINUTE, TimeZone.getTimeZone(zone.getId()))
                .format(Date.from(moment));
        return day(moment) + ", " + minute;
    }

    private DateFormat format(String skeleton, TimeZone timeZone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(timeZone);
        return format;
    }
}
