package dev.stele.e2e.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends a measurement that hangs, as failed. */
public final class Deadline {

    private Deadline() {}

    public static void in(Duration limit) {
        CompletableFuture.delayedExecutor(limit.toSeconds(), TimeUnit.SECONDS).execute(() -> {
            System.err.println("not finished within " + limit.toMinutes() + " minutes");
            System.exit(1);
        });
    }
}
