package dev.stele.content.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
    PictureOutcome.Made make(PictureJob job) {
        WorkerProcess worker = worker();
        Future<?> guard = guard(worker);
        boolean reusable = false;
        try {
            PictureOutcome outcome = worker.run(job);
            reusable = true;
            return switch (outcome) {
                case PictureOutcome.Made made -> made;
                case PictureOutcome.Refused refused -> throw new NotTaken(refused.reason(), refused.message());
            };
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

    private WorkerProcess worker() {
        for (WorkerProcess worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            if (worker.alive()) return worker;
        }
        try {
            return WorkerProcess.start(command);
        } catch (IOException e) {
            LOG.error("No process to decode pictures can be started", e);
            throw new UploadsBusy();
        }
    }

    private Future<?> guard(WorkerProcess worker) {
        long start = System.nanoTime();
        Duration before = worker.processorTime();
        return watch.scheduleWithFixedDelay(
                () -> {
                    boolean late = System.nanoTime() - start > limits.deadline().toNanos();
                    if (late || worker.processorTime().minus(before).compareTo(limits.processorTime()) > 0) {
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
