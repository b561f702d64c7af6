package dev.stele.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children of a supervisor that was killed. */
class OrphanIT {

    /** Much less than an orderly end would take, and more than a busy machine needs to notice. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void aChildHaltsWhenItsSupervisorIsKilledThoughItsOrderlyEndWouldTakeLong() throws IOException {
        Path log = folder.resolve("child.log");
        Process supervisor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Orphan.class.getName(),
                        log.toString())
                .start();
        ProcessHandle child;
        try (var out = new BufferedReader(new InputStreamReader(supervisor.getInputStream(), StandardCharsets.UTF_8))) {
            child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.exists(log) && Files.readString(log).contains("running"));

            supervisor.destroyForcibly();

            assertThat(child.onExit()).succeedsWithin(SOON);
        } finally {
            supervisor.destroyForcibly();
        }
        assertThat(ProcessHandle.of(child.pid()).filter(ProcessHandle::isAlive)).isEqualTo(Optional.empty());
    }
}
