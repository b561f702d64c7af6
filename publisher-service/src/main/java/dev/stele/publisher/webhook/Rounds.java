package dev.stele.publisher.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that empties the queue of one receiver. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final HookQueue queue;
    private final Duty duty;
    private final Duration needed;
    private final Clock clock;
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

    void add(Webhook current, Notice notice) {
        queue.add(current, notice);
    }

    /** The webhook as it is now. */
    void see(Webhook current) {
        boolean nudged = current.nudges() != hook.nudges();
        hook = current;
        if (nudged) {
            queue.load();
            queue.wake();
        }
    }

    void stop() {
        stopped = true;
        queue.wake();
    }

    private void run() {
        while (!stopped) {
            try {
                queue.rest(rest().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The deliveries of webhook {} wait: {}", hook.id(), e.toString());
                pause();
            }
        }
    }

    /** Calls what is due as long as this instance surely may; then says how long to rest. */
    private Duration rest() {
        while (!stopped && duty.lasts(needed)) {
            Instant due = queue.step().orElse(Instant.MAX);
            if (due.isAfter(clock.instant())) {
                return due.equals(Instant.MAX) ? LONGEST_REST : shorter(Duration.between(clock.instant(), due));
            }
        }
        return LONGEST_REST;
    }

    private static Duration shorter(Duration rest) {
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    private void pause() {
        try {
            Thread.sleep(LONGEST_REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
