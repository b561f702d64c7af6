package dev.stele.stack;

import dev.stele.embedded.ChildProcess;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Starts parts again that die unasked: soon when they had served for a while, and less often while they keep dying early. */
final class Supervision implements AutoCloseable {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration STABLE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final boolean restarts;
    private final Consumer<String> progress;
    private final Runnable changed;
    private final Predicate<Part> isReady;
    private final Duration stable;
    private final Map<Part, Duration> delays = new EnumMap<>(Part.class);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("supervision").factory());

    Supervision(boolean restarts, Consumer<String> progress, Runnable changed, Predicate<Part> isReady) {
        this(restarts, progress, changed, isReady, STABLE);
    }

    /** @param stable how long a part has to serve until its next death counts as the first */
    Supervision(
            boolean restarts, Consumer<String> progress, Runnable changed, Predicate<Part> isReady, Duration stable) {
        this.restarts = restarts;
        this.progress = progress;
        this.changed = changed;
        this.isReady = isReady;
        this.stable = stable;
    }

    void started(Part part, ChildProcess process) {
        changed.run();
        if (restarts) {
            Thread.ofVirtual().name("ready-" + part.label()).start(() -> awaitService(part, process));
        }
    }

    private void awaitService(Part part, ChildProcess process) {
        long readySince = 0;
        while (process.isAlive()) {
            if (readySince == 0 && isReady.test(part)) {
                readySince = System.nanoTime();
            }
            if (readySince != 0 && System.nanoTime() - readySince >= stable.toNanos()) {
                served(part);
                return;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private synchronized void served(Part part) {
        delays.remove(part);
    }

    synchronized void died(PartRunner runner, int exitCode) {
        if (!restarts || timer.isShutdown()) {
            return;
        }
        Duration delay = next(runner.part());
        progress.accept(
                "%s ended with %d; starting it again".formatted(runner.part().label(), exitCode));
        timer.schedule(() -> revive(runner), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void revive(PartRunner runner) {
        try {
            runner.startIfStillWanted();
        } catch (RuntimeException failed) {
            died(runner, 1);
        }
    }

    private Duration next(Part part) {
        Duration last = delayOf(part);
        Duration delay = last.isZero() ? SHORTEST : last.multipliedBy(2);
        delay = delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        delays.put(part, delay);
        return delay;
    }

    synchronized Duration delayOf(Part part) {
        return delays.getOrDefault(part, Duration.ZERO);
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}
