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
    /** Pictures at work, each with one process; one that is kept counts twice until its picture is handed over. */
    private int busy;

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
        WorkerProcess warm = begin(person);
        try {
            return warm == null ? runStarted(person, job) : runWarm(warm, person, job);
        } finally {
            end();
        }
    }

    private PictureOutcome.Made runWarm(WorkerProcess warm, String person, PictureJob job) {
        try {
            return run(warm, job);
        } catch (WorkerProcess.WorkerDied e) {
            LOG.info("The picture is decoded once more, in a process that took no other");
            return runStarted(person, job);
        }
    }

    private PictureOutcome.Made runStarted(String person, PictureJob job) {
        try {
            return run(started(person), job);
        } catch (WorkerProcess.WorkerDied e) {
            throw NotTaken.tooCostly();
        }
    }

    /** Only a worker that has made a picture is used again: what failed may have left something behind. */
    private PictureOutcome.Made run(WorkerProcess worker, PictureJob job) throws WorkerProcess.WorkerDied {
        AtomicBoolean late = new AtomicBoolean();
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

    /**
     * Counts one more at work, and makes room for it among those that are kept.
     *
     * @return one of the same person: a file that takes over its worker must not reach the pictures of others
     */
    private synchronized @Nullable WorkerProcess begin(String person) {
        busy++;
        for (WorkerProcess worker : idle) {
            if (worker.person().equals(person) && idle.remove(worker)) {
                if (worker.alive()) return worker;
                worker.close();
            }
        }
        while (idle.size() + busy > limits.workers()) {
            WorkerProcess oldest = idle.pollLast();
            if (oldest == null) break;
            oldest.close();
        }
        return null;
    }

    private synchronized void end() {
        busy--;
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
