package dev.stele.translation.digest.web;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Member;
import dev.stele.translation.digest.AddressRules;
import dev.stele.translation.digest.Subscription;
import dev.stele.translation.web.Limits;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for the digest by mail.
 *
 * @param language BCP 47 tag, English by default
 * @param timeZone IANA name, UTC by default
 * @param hour of the day there from which it is sent, 7 by default
 */
record SubscriptionRequest(
        String email,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Integer hour) {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_ZONE = 60;
    private static final int MORNING = 7;

    Subscription checked(Member member, AddressRules addresses, Instant now) {
        Limits limits = new Limits()
                .text("/email", email, LONGEST_ADDRESS)
                .locale("/language", language)
                .optional("/timeZone", timeZone, LONGEST_ZONE)
                .number("/hour", hourOrMorning(), 0, 23);
        if (email != null && !isAddress(email)) {
            limits.error("/email", "not-an-address", "One address, such as name@example.org.");
        } else if (email != null && !addresses.allow(email)) {
            limits.error("/email", "domain-not-allowed", "Mail of this newsroom stays within its own domains.");
        }
        if (!isZone(zone())) {
            limits.error("/timeZone", "not-a-zone", "A name such as Asia/Dushanbe.");
        }
        limits.orUnprocessable();
        return new Subscription(
                member,
                email,
                Locales.parse(language == null ? "en" : language),
                ZoneId.of(zone()),
                hourOrMorning(),
                now,
                null,
                now);
    }

    private int hourOrMorning() {
        return hour == null ? MORNING : hour;
    }

    private String zone() {
        return timeZone == null ? "UTC" : timeZone;
    }

    private static boolean isAddress(String email) {
        try {
            return new InternetAddress(email, true).getAddress().equals(email)
                    && email.indexOf('@') > 0
                    && email.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
