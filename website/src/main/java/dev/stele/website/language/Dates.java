package dev.stele.website.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Dates as the news of a language writes them: Persian, Dari and Pashto by the solar calendar, others by the Gregorian. */
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
    private final boolean tajik;
    private final String comma;
    private final ZoneId zone;

    private Dates(String tag, ZoneId zone) {
        ULocale given = ULocale.forLanguageTag(tag);
        // Plain English is international English here: 26 September 2026.
        ULocale used = tag.equals("en") ? new ULocale("en_001") : given;
        this.locale = used.setKeywordValue("calendar", isSolar(given) ? "persian" : "gregorian");
        this.tajik = given.getLanguage().equals("tg") && !given.isRightToLeft();
        this.comma = Language.commaOf(tag);
        this.zone = zone;
    }

    public static Dates in(String tag, ZoneId zone) {
        return new Dates(tag, zone);
    }

    /** Loads what dates need, on one thread: the first requests would wait for each other, each keeping a carrier thread. */
    public static void prepare(ZoneId zone) {
        for (String tag : List.of("en", "ru", "fa")) {
            in(tag, zone).moment(Instant.EPOCH);
        }
    }

    /** The same zone, in another language. */
    public Dates in(String tag) {
        return new Dates(tag, zone);
    }

    private static boolean isSolar(ULocale locale) {
        return Calendar.getKeywordValuesForLocale("calendar", locale, true)[0].equals("persian");
    }

    public String day(LocalDate date) {
        // ICU's Tajik patterns take the dictionary form of the month; the news writes it bound to the year.
        return tajik
                ? date.getDayOfMonth() + " " + TAJIK_MONTHS.get(date.getMonthValue() - 1) + " соли " + date.getYear()
                : format(dayFormat(), ZoneOffset.UTC, noonOf(date));
    }

    private DateFormat dayFormat() {
        // ICU adds the "г." of official papers in Russian, and to Pashto the name of the era.
        boolean plain = locale.getLanguage().equals("ru") || isSolar(locale);
        return plain ? new SimpleDateFormat("d MMMM y", locale) : DateFormat.getDateInstance(DateFormat.LONG, locale);
    }

    /** The day in the newsroom's time zone. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** Day and minute in the newsroom's time zone, which is named. */
    public String moment(Instant moment) {
        return day(moment) + comma + format(DateFormat.getInstanceForSkeleton("Hmz", locale), zone, moment);
    }

    private static Instant noonOf(LocalDate date) {
        return date.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static String format(DateFormat format, ZoneId zone, Instant moment) {
        format.setTimeZone(TimeZone.getTimeZone(zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId()));
        return format.format(Date.from(moment));
    }
}
