package dev.stele.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.identity.IdentityProperties.SignInLimits;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how fast passwords can be guessed: tightly for one name from one address, for all names from one address together,
 * and for one name from everywhere as a slow-down only, so that nobody can lock a person out. A device from which the person
 * has signed in before has a count of its own, which others cannot use up. Every attempt counts before its password is looked
 * at, so that a hundred at once get no further than a hundred in a row; one that succeeds is given back.
 */
final class SignInThrottle {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_NAME = 64;

    private final Cache<String, Bucket> pairs;
    private final Cache<String, Bucket> addresses;
    private final Cache<String, Bucket> names;
    private final SignInLimits limits;
    private final TimeMeter time;

    /**
     * One attempt.
     *
     * @param device from which this name has signed in before; null where it has not
     */
    record Attempt(String name, String address, @Nullable String device) {

        Attempt {
            String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
            name = shortened.toLowerCase(Locale.ROOT);
        }

        private String pair() {
            return (device == null ? "address " + address : "device " + device) + " " + name;
        }
    }

    SignInThrottle(SignInLimits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
        Duration refill = limits.within().plusSeconds(1);
        pairs = remembered(refill);
        addresses = remembered(refill);
        names = remembered(refill.plus(limits.slowed().multipliedBy(limits.ofName())));
    }

    /** Whether one more attempt may be looked at. */
    boolean admit(Attempt attempt) {
        if (attempt.device() != null) {
            return pair(attempt).tryConsume(1);
        }
        // The address first: one that is refused must neither use up anything of the name nor make us remember it.
        if (!address(attempt).tryConsume(1)) {
            return false;
        }
        if (!pair(attempt).tryConsume(1)) {
            address(attempt).addTokens(1);
            return false;
        }
        return name(attempt).tryConsume(1);
    }

    /** The right password was given: it was no guess. */
    void succeeded(Attempt attempt) {
        pairs.invalidate(attempt.pair());
        if (attempt.device() == null) {
            address(attempt).addTokens(1);
            name(attempt).addTokens(1);
        }
    }

    /** The attempt was admitted, but its password was not looked at. */
    void withdraw(Attempt attempt) {
        pair(attempt).addTokens(1);
        if (attempt.device() == null) {
            address(attempt).addTokens(1);
            name(attempt).addTokens(1);
        }
    }

    private Bucket pair(Attempt attempt) {
        int most = limits.ofNameFromAddress();
        return bucket(
                pairs,
                attempt.pair(),
                Bandwidth.builder()
                        .capacity(most)
                        .refillIntervally(most, limits.within())
                        .build());
    }

    private Bucket address(Attempt attempt) {
        int most = limits.ofAddress();
        return bucket(
                addresses,
                attempt.address(),
                Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, limits.within())
                        .build());
    }

    private Bucket name(Attempt attempt) {
        return bucket(
                names,
                attempt.name(),
                Bandwidth.builder()
                        .capacity(limits.ofName())
                        .refillGreedy(1, limits.slowed())
                        .build());
    }

    private Bucket bucket(Cache<String, Bucket> kind, String key, Bandwidth limit) {
        return Objects.requireNonNull(kind.get(
                key,
                first -> Bucket.builder()
                        .addLimit(limit)
                        .withCustomTimePrecision(time)
                        .build()));
    }

    private Cache<String, Bucket> remembered(Duration unused) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(unused)
                .ticker(time::currentTimeNanos)
                .build();
    }
}
