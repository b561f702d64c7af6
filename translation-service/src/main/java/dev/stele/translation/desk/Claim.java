package dev.stele.translation.desk;

import java.time.Instant;

/**
 * Somebody works on a translation until the given time.
 *
 * @param token grows with every claim of the translation, so an earlier holder's saves are known as such
 */
public record Claim(long token, String holder, Instant since, Instant expiresAt) {

    boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
