package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WorkerPoolSizeTests {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final CountDownLatch starting = new CountDownLatch(3);
    private final CountDownLatch go = new CountDownLatch(1);

    /** A process that is being started counts, or each of two would leave a place for itself alone. */
    @Test
    void keepsNoMoreProcessesThanMayRun() throws Exception {
        DecodingSettings two = new DecodingSettings(2, 1, 1, LONG, LONG, LONG, DataSize.ofMegabytes(64), LONG, 100);
        try (WorkerPool pool = new WorkerPool(two, heldAfterTheFirst());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.make("nora", job());
            List<Future<?>> others = List.of(
                    threads.submit(() -> pool.make("anna", job())), threads.submit(() -> pool.make("ben", job())));
            starting.await();

            List<WorkerProcess> kept = pool.idle();

            go.countDown();
            for (Future<?> other : others) other.get();
            assertThat(kept).isEmpty();
            assertThat(pool.idle().size()).isBetween(1, 2);
        }
    }

    private Function<Path, List<String>> heldAfterTheFirst() {
        Function<Path, List<String>> command = TestWorkers.that("die at the second");
        return temporary -> {
            starting.countDown();
            if (starting.getCount() < 2) awaitGo();
            return command.apply(temporary);
        };
    }

    private void awaitGo() {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PictureJob job() {
        byte[] file = TestPictures.jpeg(10, 10);
        return new PictureJob(TestSettings.USUAL, ImageSniffer.sniff(file), "F. Nurov", null, file);
    }
}
