package dev.stele.chassis.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The number of carriers is a matter of a whole process, so each case is one. */
class CarrierThreadsTests {

    @Test
    void aClassThatTwoThreadsInitializeNeedsNoThirdProcessor() throws Exception {
        assertThat(exitCodeOf(PinnedCarriers.class, "-XX:ActiveProcessorCount=2"))
                .isZero();
    }

    @Test
    void aProcessWithoutAFreeCarrierEnds() throws Exception {
        assertThat(exitCodeOf(PinnedCarriers.class, "-Djdk.virtualThreadScheduler.parallelism=2", "-Dwatch=2"))
                .isEqualTo(CarrierWatch.EXIT_CODE);
    }

    private static int exitCodeOf(Class<?> main, String... options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.of(
                        Stream.of(java, "-Xmx64m", "-XX:TieredStopAtLevel=1"),
                        Stream.of(options),
                        Stream.of("-cp", System.getProperty("java.class.path"), main.getName()))
                .flatMap(it -> it)
                .toList();
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).as("it ended").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
