package dev.stele.publisher.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that empties the queue of one receiver. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 4;
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final HookQueue queue;
    private final Duty duty;
    private final Duration needed;
    private final Clock clock;
    private final Semaphore stirred = new Semaphore(0);
    private int failures;
    private volatile Webhook hook;
    private volatile boolean stopped;

    Rounds(Webhook hook, HookQueue queue, Duty duty, Duration timeout, Clock clock) {
        this.hook = hook;
        this.queue = queue;
        this.duty = duty;
        this.needed = timeout.plus(SLACK);
        this.clock = clock;
        Thread.ofVirtual().name("webhook-" + hook.id()).start(this::run);
    }

    void add(Notice notice) {
        queue.add(notice);
        stirred.release();
    }

    /** The webhook as it is now. */
    void see(Webhook current) {
        boolean nudged = current.nudges() != hook.nudges();
        hook = current;
        if (nudged) {
            queue.load();
            stirred.release();
        }
    }

    void stop() {
        stopped = true;
        stirred.release();
    }

    private void run() {
        try {
            while (!stopped) {
                stirred.tryAcquire(deliver().toNanos(), TimeUnit.NANOSECONDS);
                stirred.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls what is due as long as this instance surely may; then says how long to rest, unless something comes. */
    private Duration deliver() {
        try {
            while (!stopped && duty.lasts(needed)) {
                Duration rest = queue.step()
                        .map(due -> Duration.between(clock.instant(), due))
                        .orElse(LONGEST_REST);
                failures = 0;
                if (rest.isPositive()) {
                    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The deliveries of webhook {} wait: {}", hook.id(), e.toString());
            return pauseAfterFailure();
        }
        return LONGEST_REST;
    }

    /** What failed here may never succeed: it is tried less and less often, and at once when something comes. */
    private Duration pauseAfterFailure() {
        Duration pause = LONGEST_REST.multipliedBy(1L << Math.min(failures++, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
