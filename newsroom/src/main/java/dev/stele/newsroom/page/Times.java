package dev.stele.newsroom.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.web.util.WebUtils;

/** Moments as the person reads and writes them: in their own time zone, which the browser tells by a cookie. */
public record Times(ZoneId zone, Language language) {

    static final String COOKIE = "stele-zone";

    static Times of(HttpServletRequest request, Language language, ZoneId otherwise) {
        Cookie told = WebUtils.getCookie(request, COOKIE);
        return new Times(told == null ? otherwise : zone(told.getValue(), otherwise), language);
    }

    private static ZoneId zone(String told, ZoneId otherwise) {
        try {
            return ZoneId.of(URLDecoder.decode(told, StandardCharsets.UTF_8));
        } catch (DateTimeException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** {@code 5 Mar 2026, 14:30}. */
    public String moment(Instant moment) {
        return format("yMMMdHm", moment);
    }

    /** {@code 5 Mar 2026}. */
    public String day(Instant moment) {
        return format("yMMMd", moment);
    }

    /** {@code 14:30}. */
    public String clock(Instant moment) {
        return format("Hm", moment);
    }

    /** {@code 14:30:07} today, {@code 5 Mar 2026, 14:30:07} else. */
    public String exact(Instant moment, Instant now) {
        return format(isSameDay(moment, now) ? "Hms" : "yMMMdHms", moment);
    }

    /** The time alone today, the day and time else. */
    public String brief(Instant moment, Instant now) {
        return isSameDay(moment, now) ? clock(moment) : moment(moment);
    }

    private boolean isSameDay(Instant one, Instant other) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /** {@code Dushanbe, UTC+5}: the city that the zone is named after, and how far it is from UTC then. */
    public String zoneName(Instant then) {
        String offset =
                "UTC" + zone.getRules().getOffset(then).getId().replace("Z", "").replaceFirst(":00$", "");
        return place().isEmpty() ? offset : place() + ", " + offset;
    }

    /** The city that the zone is named after, empty where it is none. */
    public String place() {
        String place =
                TimeZoneNames.getInstance(ULocale.forLocale(language.locale())).getExemplarLocationName(zone.getId());
        return place == null ? "" : place;
    }

    /** Whether the other's clocks always show the same, whatever their zones are called. */
    public boolean isSameZone(Times other) {
        return zone.getRules().equals(other.zone.getRules());
    }

    /** As an {@code input type="datetime-local"} has it. */
    public String field(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Reads what such a field holds. */
    public Instant read(String field) {
        return LocalDateTime.parse(field).atZone(zone).toInstant();
    }

    private String format(String skeleton, Instant moment) {
        // Of the English-speaking countries most write the day before the month.
        ULocale locale = language == Language.ENGLISH ? ULocale.UK : ULocale.forLocale(language.locale());
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }
}
