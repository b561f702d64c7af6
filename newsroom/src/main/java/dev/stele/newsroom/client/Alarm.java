package dev.stele.newsroom.client;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rings for whoever has waited too long: a read from a connection that is cut somewhere on its way never returns by itself. */
public final class Alarm implements AutoCloseable {

    private final Duration patience;
    private final ScheduledThreadPoolExecutor timer;

    public Alarm(Duration patience) {
        this.patience = patience;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("alarm").daemon().factory());
        // Nearly every alarm is called off; it must not stay until its time.
        timer.setRemoveOnCancelPolicy(true);
    }

    /** To be cancelled by who did not wait too long. */
    Future<?> set(Runnable ring) {
        return timer.schedule(ring, patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
