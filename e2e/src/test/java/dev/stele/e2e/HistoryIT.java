package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.history.run.HistoryNewsroom;
import dev.stele.e2e.history.run.HistoryReport;
import dev.stele.e2e.history.run.Result;
import dev.stele.e2e.house.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is promised of publications holds in a recorded history of people who work while parts are killed, frozen and cut off.
 * Its length is set by {@code -Dstele.history.minutes}, its seed by {@code -Dstele.seed}.
 */
class HistoryIT {

    @TempDir
    private Path data;

    @Test
    void whatReadersSawUnderFaultsIsWhatTheModelAllows() throws InterruptedException {
        long seed = Long.getLong("stele.seed", System.nanoTime() % 1_000_000);
        Duration length = Duration.ofMinutes(Integer.getInteger("stele.history.minutes", 1));
        System.out.println("history with -Dstele.seed=" + seed);

        Result result = HistoryNewsroom.run(Checkout.root(), data, seed, length, System.out::println);

        System.out.print(HistoryReport.of(result));
        System.out.println("all of it is in " + HistoryReport.write(result, Path.of("target", "history")));
        assertThat(result.violations()).isEmpty();
        // A history in which little happened would prove little.
        assertThat(result.doubts()).isEmpty();
    }
}
