package dev.stele.website.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.website.gate.ApiSettings.RateLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A bucket of tokens for each client. One that has rested until its bucket is full again is forgotten. */
final class RateLimits {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    /**
     * What became of a request.
     *
     * @param remaining requests that may follow at once
     * @param reset seconds until the bucket is full again
     * @param pause seconds until one more is allowed; 0 if this one was
     */
    record Verdict(boolean allowed, long remaining, long reset, long pause) {}

    private final RateLimit limit;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimit limit, TimeMeter time) {
        this.limit = limit;
        this.time = time;
        buckets = Caffeine.newBuilder()
                .maximumSize(limit.addresses())
                .expireAfterAccess(limit.refill().plusSeconds(1))
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    Verdict take(String client) {
        ConsumptionProbe probe = buckets.get(client, _ -> full()).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    long clients() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.burst()).refillGreedy(limit.requests(), limit.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }
}
