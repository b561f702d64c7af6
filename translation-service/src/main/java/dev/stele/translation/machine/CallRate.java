package dev.stele.translation.machine;

import java.time.Duration;
import java.time.Instant;

/** A bucket of tokens: a burst of calls at once, then as many as the rate gives. */
final class CallRate {

    private final long nanosPerCall;
    private final int burst;
    private Instant full = Instant.MIN;

    CallRate(double perSecond, int burst) {
        this.nanosPerCall = (long) (1e9 / perSecond);
        this.burst = burst;
    }

    /** Takes a token; the caller must wait that long before the call. */
    synchronized Duration take(Instant now) {
        full = (full.isAfter(now) ? full : now).plusNanos(nanosPerCall);
        Instant from = full.minusNanos(nanosPerCall * burst);
        return from.isAfter(now) ? Duration.between(now, from) : Duration.ZERO;
    }
}
