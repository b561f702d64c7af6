package dev.stele.e2e.history.run;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again until the answer is right. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration OFTEN = Duration.ofMillis(100);

    private Waiting() {}

    /** The first answer that is right, or the last one when none was for two minutes. */
    static <T> T until(Supplier<T> ask, Predicate<T> right) {
        return until(ask, right, LONGEST);
    }

    /** The first answer that is right, or the last one when none was for so long. */
    static <T> T until(Supplier<T> ask, Predicate<T> right, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        T answer = ask.get();
        while (!right.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(OFTEN.toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
