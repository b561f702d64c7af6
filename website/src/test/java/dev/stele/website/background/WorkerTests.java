package dev.stele.website.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTests {

    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger told = new AtomicInteger();
    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();
    private Probe worker = new Probe(LONG, time -> true);

    private final class Probe extends Worker {

        private final IntPredicate step;

        /** @param step is told which time it is, from 1, after the worker has looked at what was told */
        Probe(Duration rest, IntPredicate step) {
            super("probe", rest);
            this.step = step;
        }

        @Override
        protected boolean work() {
            times.add(System.nanoTime());
            seen.add(told.get());
            return step.test(seen.size());
        }
    }

    @AfterEach
    void stop() {
        worker.stop();
    }

    private void tell() {
        told.incrementAndGet();
        worker.wake();
    }

    private void awaitTimes(int number) {
        await().until(() -> seen.size() == number);
    }

    @Test
    void worksAtItsStartAndWheneverItIsWoken() {
        worker.start();
        awaitTimes(1);
        tell();
        awaitTimes(2);
        tell();
        awaitTimes(3);
        assertThat(seen).containsExactly(0, 1, 2);
    }

    @Test
    void whatIsToldBehindItsBackWhileItWorksIsSeenTheNextTime() {
        worker = new Probe(LONG, time -> {
            if (time < 3) {
                tell();
            }
            return true;
        });
        worker.start();
        awaitTimes(3);
        assertThat(seen).containsExactly(0, 1, 2);
    }

    @Test
    void whateverIsToldTheLastIsSeen() {
        worker.start();
        for (int i = 1; i <= 20; i++) {
            tell();
            tell();
            int until = told.get();
            await().pollInterval(Duration.ofMillis(1)).until(() -> seen.getLast() == until);
        }
    }

    @Test
    void whatIsToldAtOnceIsDoneAtOnce() {
        worker.start();
        awaitTimes(1);
        for (int i = 0; i < 1_000; i++) {
            tell();
        }
        await().until(() -> seen.getLast() == 1_000);
        assertThat(seen).hasSizeLessThan(100);
    }

    @Test
    void whatWasToldBeforeItsStartIsSeenThen() {
        tell();
        worker.start();
        await().until(() -> !seen.isEmpty());
        assertThat(seen.getFirst()).isEqualTo(1);
    }

    @Test
    void whatFailedIsTriedAgainAfterARestThatNoWakeUpMakesShorter() {
        Duration rest = Duration.ofMillis(400);
        worker = new Probe(rest, time -> {
            worker.wake();
            return time > 1;
        });
        worker.start();
        await().until(() -> times.size() > 1);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(rest);
    }

    @Test
    void stopsWhileItWaits() {
        worker.start();
        awaitTimes(1);
        worker.stop();
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void stopsWhileItRests() {
        worker = new Probe(LONG, time -> false);
        worker.start();
        awaitTimes(1);
        worker.stop();
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void worksOnWhenItIsStartedAnew() {
        worker.start();
        awaitTimes(1);
        worker.stop();
        worker.start();
        awaitTimes(2);
        tell();
        await().until(() -> seen.getLast() == 1);
    }
}
