package dev.stele.content.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sleeps until the next thing is due. What is newly set wakes it; a look at the store at the start and at intervals finds
 * what another instance took in.
 */
public class DueClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DueClock.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final String name;
    private final Due due;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition earlier = lock.newCondition();
    private Instant next = Instant.MIN;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** @param name of what is due, for its thread and the log */
    public DueClock(String name, Due due, Clock clock) {
        this.name = name;
        this.due = due;
        this.clock = clock;
    }

    /** Makes sure that it is awake by then. */
    public void wakeAt(Instant moment) {
        lock.lock();
        try {
            if (moment.isBefore(next)) {
                next = moment;
                earlier.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (running) {
            try {
                sleep();
                setNext(clock.instant().plus(due.sweep()));
                if (due.doDue()) due.next().ifPresent(this::wakeAt);
                else wakeAt(clock.instant().plus(AFTER_TROUBLE));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The {} wait: {}", name, e.toString());
                wakeAt(clock.instant().plus(AFTER_TROUBLE));
            }
        }
    }

    private void sleep() throws InterruptedException {
        lock.lock();
        try {
            for (Duration left = left(); left.isPositive(); left = left()) {
                earlier.awaitNanos(left.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }

    private Duration left() {
        Instant now = clock.instant();
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    private void setNext(Instant at) {
        lock.lock();
        try {
            next = at;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
