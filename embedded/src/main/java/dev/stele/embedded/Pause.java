package dev.stele.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits between two looks at something outside this process. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
