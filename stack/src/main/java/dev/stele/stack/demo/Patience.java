package dev.stele.stack.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again, at growing intervals, until there is an answer. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Patience() {}

    static <T> T until(String what, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) return answer.get();
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new DemoStopped(what + " did not happen within " + LIMIT.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(3).dividedBy(2).compareTo(LONGEST_PAUSE) < 0
                    ? pause.multipliedBy(3).dividedBy(2)
                    : LONGEST_PAUSE;
        }
    }
}
