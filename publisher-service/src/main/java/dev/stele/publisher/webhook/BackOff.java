package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.WebhookSettings.Pauses;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait after a failed attempt: longer each time, and not all receivers at the same moment. */
final class BackOff {

    private static final Duration MOST_ASKED = Duration.ofDays(1);

    private final Pauses pauses;
    private final RandomGenerator random;

    BackOff(Pauses pauses, RandomGenerator random) {
        this.pauses = pauses;
        this.random = random;
    }

    /**
     * The pause after so many attempts; empty after the last.
     *
     * @param asked what the receiver asked for with {@code Retry-After}
     */
    Optional<Duration> after(int attempts, @Nullable Duration asked) {
        if (attempts >= pauses.attempts()) {
            return Optional.empty();
        }
        double millis = Math.min(
                pauses.first().toMillis() * Math.pow(pauses.factor(), attempts - 1.0),
                pauses.longest().toMillis());
        double shaken = millis * (1 + pauses.jitter() * (2 * random.nextDouble() - 1));
        Duration pause = Duration.ofMillis(Math.round(shaken));
        if (asked == null || asked.compareTo(pause) <= 0) {
            return Optional.of(pause);
        }
        return Optional.of(asked.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : asked);
    }
}
