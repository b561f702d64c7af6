package dev.stele.translation.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody works on a translation until the given time.
 *
 * @param token grows with every claim of the translation, so an earlier holder's saves are known as such
 * @param lengthMillis how long it lasts when it is renewed, in milliseconds
 */
public record Claim(long token, String holder, Instant since, Instant expiresAt, long lengthMillis) {

    boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    Duration length() {
        return Duration.ofMillis(lengthMillis);
    }

    Claim until(Instant end, Duration length) {
        return new Claim(token, holder, since, end, length.toMillis());
    }
}
