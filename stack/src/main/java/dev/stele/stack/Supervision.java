package dev.stele.stack;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts parts again that die unasked, soon at first and less often while they keep dying. */
final class Supervision implements AutoCloseable {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LONG_LIFE = Duration.ofSeconds(30);

    private final boolean restarts;
    private final Consumer<String> progress;
    private final Runnable changed;
    private final Map<Part, Duration> delays = new EnumMap<>(Part.class);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("supervision").factory());

    Supervision(boolean restarts, Consumer<String> progress, Runnable changed) {
        this.restarts = restarts;
        this.progress = progress;
        this.changed = changed;
    }

    void changed() {
        changed.run();
    }

    synchronized void died(PartRunner runner, int exitCode, Duration lived) {
        if (!restarts || timer.isShutdown()) {
            return;
        }
        Duration delay = next(runner.part(), lived);
        progress.accept(
                "%s ended with %d; starting it again".formatted(runner.part().label(), exitCode));
        timer.schedule(() -> revive(runner), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void revive(PartRunner runner) {
        try {
            runner.startIfStillWanted();
        } catch (RuntimeException failed) {
            died(runner, 1, Duration.ZERO);
        }
    }

    private Duration next(Part part, Duration lived) {
        Duration last = delayOf(part);
        Duration doubled = last.multipliedBy(2);
        Duration delay = lived.compareTo(LONG_LIFE) > 0 || last.isZero() ? SHORTEST : doubled;
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
