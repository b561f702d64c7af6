package dev.stele.publisher.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to a receiver.
 *
 * @param status of the answer; null when there was none
 * @param problem why it does not count as taken; null when it was
 * @param excerpt the beginning of the answer
 * @param pause for which the receiver asked; not kept
 */
public record Attempt(
        Instant at,
        long millis,
        @Nullable Integer status,
        @Nullable String problem,
        @Nullable String excerpt,
        @Nullable Duration pause) {

    private static final int GONE = 410;

    boolean isTaken() {
        return problem == null;
    }

    /** The receiver wants no more of this, ever. */
    boolean isFarewell() {
        return status != null && status == GONE;
    }
}
