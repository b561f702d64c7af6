package dev.stele.content.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Decodes pictures in processes that are started on demand, kept for a while, and killed when a picture takes too long.
 * {@link UploadLine} bounds how many there are.
 */
@Component
class WorkerPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
    private static final long LOOK_EVERY_MILLIS = 200;

    private final DecodingSettings limits;
    private final Function<Path, List<String>> command;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("picture-workers").factory());

    @Autowired
    WorkerPool(DecodingSettings limits) {
        this(limits, temporary -> WorkerCommand.of(limits.heap(), temporary));
    }

    WorkerPool(DecodingSettings limits, Function<Path, List<String>> command) {
        this.limits = limits;
        this.command = command;
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Throws {@link NotTaken} or, when no process can be started, {@link UploadsBusy}. */
    PictureOutcome.Made make(String person, PictureJob job) {
        WorkerProcess warm = warm(person);
        if (warm != null) {
            try {
                return run(warm, job);
            } catch (WorkerProcess.WorkerDied e) {
                LOG.info("The picture is decoded once more, in a process that took no other");
            }
        }
        try {
            return run(started(person), job);
        } catch (WorkerProcess.WorkerDied e) {
            throw NotTaken.tooCostly();
        }
    }

    /** Only a worker that has made a picture is used again: what failed may have left something behind. */
    private PictureOutcome.Made run(WorkerProcess worker, PictureJob job) throws WorkerProcess.WorkerDied {
        AtomicBoolean late = new AtomicBoolean();
        busy.incrementAndGet();
        Future<?> guard = guard(worker, late);
        boolean reusable = false;
        try {
            PictureOutcome outcome = worker.run(job);
            reusable = outcome instanceof PictureOutcome.Made;
            return switch (outcome) {
                case PictureOutcome.Made made -> made;
                case PictureOutcome.Refused refused -> throw new NotTaken(refused.reason(), refused.message());
            };
        } catch (WorkerProcess.WorkerDied e) {
            if (late.get()) throw NotTaken.tooCostly();
            throw e;
        } finally {
            guard.cancel(false);
            busy.decrementAndGet();
            if (reusable && worker.pictures() < limits.picturesPerWorker()) keep(worker);
            else worker.close();
        }
    }

    /** Those without work. */
    List<WorkerProcess> idle() {
        return List.copyOf(idle);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) worker.close();
    }

    /** One of the same person: a file that takes over its worker must not reach the pictures of others. */
    private @Nullable WorkerProcess warm(String person) {
        for (WorkerProcess worker : idle) {
            if (worker.person().equals(person) && idle.remove(worker)) {
                if (worker.alive()) return worker;
                worker.close();
            }
        }
        // Together with the one that is started there are never more than there may be.
        for (WorkerProcess other = oldestTooMany(); other != null; other = oldestTooMany()) other.close();
        return null;
    }

    private @Nullable WorkerProcess oldestTooMany() {
        return idle.size() + busy.get() >= limits.workers() ? idle.pollLast() : null;
    }

    private WorkerProcess started(String person) {
        try {
            return WorkerProcess.start(person, command);
        } catch (IOException e) {
            LOG.error("No process to decode pictures can be started", e);
            throw new UploadsBusy();
        }
    }

    private Future<?> guard(WorkerProcess worker, AtomicBoolean late) {
        long start = System.nanoTime();
        Duration before = worker.processorTime();
        return watch.scheduleWithFixedDelay(
                () -> {
                    boolean overdue =
                            System.nanoTime() - start > limits.deadline().toNanos();
                    if (overdue || worker.processorTime().minus(before).compareTo(limits.processorTime()) > 0) {
                        late.set(true);
                        worker.close();
                    }
                },
                LOOK_EVERY_MILLIS,
                LOOK_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void keep(WorkerProcess worker) {
        idle.addFirst(worker);
        int pictures = worker.pictures();
        watch.schedule(
                () -> {
                    if (worker.pictures() == pictures && idle.remove(worker)) worker.close();
                },
                limits.keepWarm().toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
