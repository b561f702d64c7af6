package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.content.media.NotTaken.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class WorkerPoolTests {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void makesManyPicturesInOneProcess() {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100))) {
            PictureOutcome.Made made = pool.make("nora", job(TestPictures.jpeg(1_000, 500)));
            long first = pool.idle().getFirst().pid();
            pool.make("nora", job(TestPictures.png(600, 300)));

            assertThat(made.renditions())
                    .extracting(e -> e.rendition().name())
                    .containsExactly("480", "960", "1000", "320.webp", "480.webp", "640.webp", "960.webp", "1000.webp");
            assertThat(made.notice()).isEqualTo(new RightsNotice("F. Nurov", null));
            assertThat(pool.idle())
                    .singleElement()
                    .satisfies(w -> assertThat(w.pid()).isEqualTo(first));
        }
    }

    @Test
    void tellsWhyAPictureIsNotTaken() {
        byte[] whole = TestPictures.jpeg(300, 200);
        byte[] bomb = TestPictures.png(8_000, 8_000);
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100))) {
            PictureJob job = job(whole);
            PictureJob other =
                    new PictureJob(job.settings(), new ImageHeader("image/jpeg", 301, 200, 1), null, null, job.file());
            assertThatThrownBy(() -> pool.make("nora", other))
                    .isInstanceOfSatisfying(
                            NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
            assertThat(bomb.length).isLessThan(400_000);
            assertThat(pool.make("nora", job(bomb)).renditions()).isNotEmpty();
        }
    }

    /** Where a worker's memory is not enough, only the worker ends. */
    @Test
    void losesTheProcessAndNothingElseWhenMemoryRunsOut() {
        DecodingSettings little = new DecodingSettings(1, 1, 1, LONG, LONG, LONG, DataSize.ofMegabytes(16), LONG, 100);
        try (WorkerPool pool = new WorkerPool(little)) {
            assertCostly(pool, TestPictures.jpeg(4_000, 3_000));
            assertThat(pool.idle()).isEmpty();
            assertThat(pool.make("nora", job(TestPictures.jpeg(200, 100))).renditions())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait", "spin"})
    void killsWhatTakesTooLong(String misbehave) {
        DecodingSettings limits = misbehave.equals("wait")
                ? limits(LONG, Duration.ofSeconds(1), LONG, 100)
                : limits(Duration.ofSeconds(1), LONG, LONG, 100);
        try (WorkerPool pool = new WorkerPool(limits, TestWorkers.that(misbehave))) {
            assertCostly(pool, TestPictures.jpeg(10, 10));
            assertThat(pool.idle()).isEmpty();
        }
    }

    @Test
    void usesAWorkerAgainOnlyForTheSamePersonAndNotAfterAFailure() {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100))) {
            pool.make("nora", job(TestPictures.jpeg(10, 10)));
            long first = pool.idle().getFirst().pid();
            pool.make("other", job(TestPictures.jpeg(10, 10)));
            assertThat(pool.idle())
                    .singleElement()
                    .satisfies(w -> assertThat(w.pid()).isNotEqualTo(first));
            PictureJob job = job(TestPictures.jpeg(300, 200));
            PictureJob damaged =
                    new PictureJob(job.settings(), new ImageHeader("image/jpeg", 301, 200, 1), null, null, job.file());
            assertThatThrownBy(() -> pool.make("other", damaged)).isInstanceOf(NotTaken.class);
            assertThat(pool.idle()).isEmpty();
        }
    }

    @Test
    void aPictureIsNotBlamedForTheDeathOfAWarmWorker() {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100), TestWorkers.that("die at the second"))) {
            pool.make("nora", job(TestPictures.jpeg(10, 10)));
            assertThat(pool.idle()).hasSize(1);
            assertThat(pool.make("nora", job(TestPictures.jpeg(10, 10))).renditions())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"die", "lie about lengths", "lie about types"})
    void doesNotTrustAWorker(String misbehave) {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100), TestWorkers.that(misbehave))) {
            assertCostly(pool, TestPictures.jpeg(10, 10));
            assertThat(pool.idle()).isEmpty();
        }
    }

    @Test
    void blamesNoPictureWhenNoProcessStarts() {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100), TestWorkers.that("never start"))) {
            assertThatThrownBy(() -> pool.make("nora", job(TestPictures.jpeg(10, 10))))
                    .isInstanceOf(UploadsBusy.class);
        }
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100), _ -> java.util.List.of("/no/such/java"))) {
            assertThatThrownBy(() -> pool.make("nora", job(TestPictures.jpeg(10, 10))))
                    .isInstanceOf(UploadsBusy.class);
        }
    }

    @Test
    void givesAWorkerNoneOfItsEnvironment() {
        assertThat(System.getenv()).containsKey("PATH");
        try (WorkerPool pool =
                new WorkerPool(limits(LONG, LONG, LONG, 100), TestWorkers.that("tell the environment"))) {
            assertThatThrownBy(() -> pool.make("nora", job(TestPictures.jpeg(10, 10))))
                    .isInstanceOf(NotTaken.class)
                    .message()
                    .doesNotContain("PATH", "STELE", "HOME", "JAVA");
        }
    }

    @Test
    void endsAWorkerThatHasNothingToDoAndReplacesAnOldOne() {
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, Duration.ofMillis(300), 2))) {
            pool.make("nora", job(TestPictures.jpeg(10, 10)));
            Awaitility.await().until(() -> pool.idle().isEmpty());
        }
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 2))) {
            pool.make("nora", job(TestPictures.jpeg(10, 10)));
            assertThat(pool.idle()).hasSize(1);
            pool.make("nora", job(TestPictures.jpeg(10, 10)));
            assertThat(pool.idle()).isEmpty();
        }
    }

    /** The memory of the process, with its native part: 49 megapixels, once baseline and once progressive. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesTheLargestPicturesInBoundedMemory(boolean progressive) throws IOException {
        byte[] file = progressive ? ProgressiveJpegs.of(8_600, 5_700) : TestPictures.jpeg(8_600, 5_700);
        try (WorkerPool pool = new WorkerPool(limits(LONG, LONG, LONG, 100))) {
            assertThat(pool.make("nora", job(file)).renditions()).isNotEmpty();
            Path status = Path.of("/proc", String.valueOf(pool.idle().getFirst().pid()), "status");
            Assumptions.assumeTrue(Files.exists(status), "only Linux says how much memory it was");
            int peak = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                    .sum();
            System.out.println("49 megapixels, progressive " + progressive + ": " + peak + " MB");
            assertThat(peak).isBetween(50, 420);
        }
    }

    private static void assertCostly(WorkerPool pool, byte[] file) {
        assertThatThrownBy(() -> pool.make("nora", job(file)))
                .isInstanceOfSatisfying(
                        NotTaken.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COSTLY));
    }

    private static DecodingSettings limits(
            Duration processorTime, Duration deadline, Duration keepWarm, int picturesPerWorker) {
        return new DecodingSettings(
                1, 1, 1, LONG, processorTime, deadline, DataSize.ofMegabytes(224), keepWarm, picturesPerWorker);
    }

    private static PictureJob job(byte[] file) {
        return new PictureJob(TestSettings.USUAL, ImageSniffer.sniff(file), "F. Nurov", null, file);
    }
}
