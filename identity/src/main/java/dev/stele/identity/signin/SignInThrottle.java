package dev.stele.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts sign-ins of one name from one address that did not succeed. Every attempt counts before its password is
 * looked at, so that a hundred at once get no further than a hundred in a row.
 */
final class SignInThrottle {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 64;

    private final int allowed;
    private final Cache<Attempt, AtomicInteger> attempts;

    private record Attempt(String name, String address) {}

    SignInThrottle(int allowed, Duration within, Ticker ticker) {
        this.allowed = allowed;
        this.attempts = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(within)
                .ticker(ticker)
                .build();
    }

    /** Whether one more attempt may be looked at. */
    boolean admit(String name, String address) {
        return attempts.get(attempt(name, address), first -> new AtomicInteger())
                        .incrementAndGet()
                <= allowed;
    }

    /** The right password was given: what came before is forgotten. */
    void succeeded(String name, String address) {
        attempts.invalidate(attempt(name, address));
    }

    private static Attempt attempt(String name, String address) {
        String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new Attempt(shortened.toLowerCase(Locale.ROOT), address);
    }
}
