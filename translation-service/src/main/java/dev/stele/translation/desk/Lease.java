package dev.stele.translation.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a translation, if anybody.
 *
 * @param lastToken the last token that was given
 */
public record Lease(long lastToken, @Nullable Claim claim) {

    static final Lease NONE = new Lease(0, null);

    Lease grant(String person, Instant now, Duration length) {
        Claim live = liveAt(now);
        if (live != null) {
            throw new Refused(new Refusal.Claimed(live.holder(), live.expiresAt()));
        }
        long token = lastToken + 1;
        return new Lease(token, new Claim(token, person, now, now.plus(length), length.toMillis()));
    }

    Lease renew(String person, long token, Instant now, Duration length) {
        Claim held = held(person, token, now);
        return new Lease(lastToken, held.until(now.plus(length), length));
    }

    /** A claim under which somebody works lasts on: it is renewed once half of it has run out. */
    Lease keptAlive(Claim claim, Instant now) {
        Duration length = claim.length();
        return now.isBefore(claim.expiresAt().minus(length.dividedBy(2)))
                ? this
                : new Lease(lastToken, claim.until(now.plus(length), length));
    }

    Lease ended() {
        return new Lease(lastToken, null);
    }

    /** The claim of that person under that token, or the refusal that says who holds it instead. */
    Claim held(String person, long token, Instant now) {
        Claim live = liveAt(now);
        if (live == null || live.token() != token || !live.holder().equals(person)) {
            throw new Refused(new Refusal.ClaimLost(live == null ? null : live.holder()));
        }
        return live;
    }

    public @Nullable Claim liveAt(Instant now) {
        return claim != null && claim.isLiveAt(now) ? claim : null;
    }
}
