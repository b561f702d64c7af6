package dev.stele.website.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that works at its start and then whenever it is woken, until it is stopped. What could not be done is tried again
 * after a rest, which nothing that happens meanwhile makes shorter.
 */
public abstract class Worker implements SmartLifecycle {

    /** Before it works: what is told at once is done at once. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final String name;
    private final Duration rest;
    private final Semaphore wakes = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /** @param name of the thread */
    protected Worker(String name, Duration rest) {
        this.name = name;
        this.rest = rest;
    }

    /** Does all that is to be done; false when something of it must be tried again. */
    protected abstract boolean work();

    protected final void wake() {
        wakes.release();
    }

    protected final boolean isStopping() {
        return stopped.getCount() == 0;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name(name).daemon().start(this::follow);
    }

    @Override
    public void stop() {
        stopped.countDown();
        wake();
        Thread current = thread;
        if (current != null) {
            join(current);
        }
    }

    @Override
    public boolean isRunning() {
        Thread current = thread;
        return current != null && current.isAlive();
    }

    private void follow() {
        while (!isStopping()) {
            if (work()) {
                wakes.acquireUninterruptibly();
                pause(BREATH);
                wakes.drainPermits();
            } else {
                pause(rest);
            }
        }
    }

    private void pause(Duration time) {
        try {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
