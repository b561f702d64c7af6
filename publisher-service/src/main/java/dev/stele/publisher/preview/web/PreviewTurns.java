package dev.stele.publisher.preview.web;

import dev.stele.chassis.web.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Lets few previews be made at a time: that of the largest text takes seconds and tens of megabytes. */
final class PreviewTurns {

    private final Semaphore turns;
    private final Duration patience;

    /** @param patience how long a request waits for its turn */
    PreviewTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** What the work gives; a {@link Problem} with status 429 when there is no turn in time. */
    <T> T await(Supplier<T> work) {
        if (!isGiven()) {
            throw new Problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-previews",
                    "Too many previews are being made",
                    "Ask again in some seconds.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean isGiven() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
