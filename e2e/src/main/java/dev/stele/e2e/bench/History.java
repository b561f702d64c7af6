package dev.stele.e2e.bench;

import dev.stele.e2e.history.run.HistoryNewsroom;
import dev.stele.e2e.history.run.HistoryReport;
import dev.stele.e2e.history.run.Result;
import dev.stele.e2e.history.run.Result.Verdict;
import dev.stele.e2e.house.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The history test by hand, for as long as one likes. */
final class History {

    private History() {}

    /** Arguments: {@code --seed} and {@code --minutes}. */
    public static void main(String[] args) throws Exception {
        Options options = Options.of(args, Set.of("seed", "minutes"));
        int seed = options.number("seed", (int) (System.nanoTime() % 1_000_000) + 1);
        Path target = Files.createDirectories(Checkout.root().resolve("target"));
        Path data = Files.createTempDirectory(target, "history-");
        Result result;
        try (Scratch scratch = new Scratch(data, () -> {})) {
            Duration length = Duration.ofMinutes(options.number("minutes", 5));
            result = HistoryNewsroom.run(Checkout.root(), data, seed, length, System.out::println);
        }
        System.out.print(HistoryReport.of(result));
        System.out.println("all of it is in " + HistoryReport.write(result, target.resolve("history")));
        System.exit(result.verdict() == Verdict.PASS ? 0 : 1);
    }
}
