package dev.stele.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.embedded.ChildCommand;
import dev.stele.embedded.ChildProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartRunnerIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    @Test
    void startsAPartAgainThatWasKilled() {
        try (var supervision = new Supervision(true, said::add, () -> {}, _ -> false)) {
            var runner = runner(supervision, List.of());
            runner.start();
            long first = pid(runner);
            runner.kill();
            await().atMost(LONG).until(() -> runner.process().isPresent() && pid(runner) != first);
            assertThat(said).containsExactly("website ended with 137; starting it again");
            runner.stop();
            assertThat(runner.process()).isEmpty();
        }
    }

    @Test
    void leavesADeadPartDeadWithoutSupervision() {
        try (var supervision = new Supervision(false, said::add, () -> {}, _ -> false)) {
            var runner = runner(supervision, List.of());
            runner.start();
            runner.kill();
            assertThat(runner.process()).isEmpty();
            assertThat(said).isEmpty();
        }
    }

    @Test
    void waitsLongerEachTimeForAPartThatKeepsDying() {
        try (var supervision = new Supervision(true, said::add, () -> {}, _ -> false)) {
            var runner = runner(supervision, List.of("3"));
            runner.start();
            await().atMost(LONG).until(() -> said.size() >= 3);
            runner.stop();
            assertThat(said).allMatch("website ended with 3; starting it again"::equals);
            assertThat(supervision.delayOf(Part.WEBSITE)).isGreaterThanOrEqualTo(Duration.ofMillis(800));
        }
    }

    @Test
    void waitsLongerEachTimeForAPartThatDiesRightAfterItWasReady() {
        try (var supervision = new Supervision(true, said::add, () -> {}, _ -> true)) {
            var runner = runner(supervision, List.of("3"));
            runner.start();
            await().atMost(LONG).until(() -> said.size() >= 3);
            runner.stop();
            assertThat(supervision.delayOf(Part.WEBSITE)).isGreaterThanOrEqualTo(Duration.ofMillis(800));
        }
    }

    @Test
    void startsAPartThatHadServedSoonHoweverOftenItIsKilled() {
        try (var supervision = new Supervision(true, said::add, () -> {}, _ -> true, Duration.ZERO)) {
            var runner = runner(supervision, List.of());
            runner.start();
            for (int kills = 0; kills < 5; kills++) {
                long killed = pid(runner);
                await().atMost(LONG)
                        .until(() -> supervision.delayOf(Part.WEBSITE).isZero());
                runner.kill();
                await().atMost(LONG).until(() -> said.size() > 0 && pid(runner) != killed && pid(runner) != 0);
                assertThat(supervision.delayOf(Part.WEBSITE)).isLessThanOrEqualTo(Duration.ofMillis(200));
            }
            runner.stop();
        }
    }

    private PartRunner runner(Supervision supervision, List<String> arguments) {
        var command = ChildCommand.of(Mortal.class, arguments, List.of("-Xmx32m"), folder.resolve("mortal.log"));
        return new PartRunner(Part.WEBSITE, () -> command, supervision);
    }

    private static long pid(PartRunner runner) {
        return runner.process().map(ChildProcess::pid).orElse(0L);
    }
}
