package dev.stele.content.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sleeps until the next embargo ends. A new embargo wakes it; a look at the store at the start and at intervals finds
 * what another instance took in.
 */
@Component
class EmbargoClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EmbargoClock.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final LiftEmbargoes embargoes;
    private final Articles articles;
    private final ArticleSettings settings;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition earlier = lock.newCondition();
    private Instant next = Instant.MIN;
    private volatile boolean running;
    private @Nullable Thread thread;

    EmbargoClock(LiftEmbargoes embargoes, Articles articles, ArticleSettings settings, Clock clock) {
        this.embargoes = embargoes;
        this.articles = articles;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes sure that it is awake by then. */
    void wakeAt(Instant due) {
        lock.lock();
        try {
            if (due.isBefore(next)) {
                next = due;
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
                setNext(clock.instant().plus(settings.embargoSweep()));
                if (embargoes.liftDue()) articles.nextDue().ifPresent(this::wakeAt);
                else wakeAt(clock.instant().plus(AFTER_TROUBLE));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Embargoes wait: {}", e.toString());
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
        thread = Thread.ofVirtual().name("embargoes").start(this::run);
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
