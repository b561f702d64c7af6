package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to have the digest by mail, once a day.
 *
 * @param member with the locales that they had when they were seen last
 * @param language of the mail
 * @param hour of their day, 0 to 23
 * @param seenAt when they last called the digest with a valid token
 * @param sentOn the day of their zone for which the last mail was sent
 * @param sentAt up to when the last mail tells, or when they subscribed
 */
public record Subscription(
        Member member,
        String email,
        Locale language,
        ZoneId zone,
        int hour,
        Instant seenAt,
        @Nullable LocalDate sentOn,
        Instant sentAt) {

    /** Rights may have been taken away since; who is not seen for so long gets no more mail. */
    static final Duration REMEMBERED = Duration.ofDays(14);

    boolean isDue(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        return there.getHour() >= hour
                && (sentOn == null || sentOn.isBefore(there.toLocalDate()))
                && now.isBefore(seenAt.plus(REMEMBERED));
    }
}
