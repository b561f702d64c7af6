package dev.stele.translation.machine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that grow twofold, each between half and all of its length so that instances do not call in step. */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

    /** Before the attempt with that number, the second or a later one. */
    Duration before(int attempt) {
        int doublings = Math.min(attempt - 2, 30);
        long full = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }
}
