package dev.stele.e2e.bench.scale;

import dev.stele.e2e.bench.Latencies;
import java.time.Duration;
import java.util.List;

/** Prints what was measured, and remembers whether all goals are reached. */
final class Report {

    private static final double COLD_GOAL = 20;
    private static final double WARM_GOAL = 5;
    private static final long MEMORY_GOAL = 768;

    private boolean reached = true;

    void beginAnswers() {
        System.out.printf(
                "%n%-34s %6s %8s %8s %8s %8s %9s%n",
                "milliseconds over HTTP", "n", "cold 50", "cold 95", "warm 50", "warm 95", "computed");
    }

    /**
     * @param warm nothing for what is never kept
     * @param computed by website and store for each cold answer, whoever else uses the machine; zero if unknown
     */
    void answers(String what, List<Duration> cold, List<Duration> warm, Duration computed) {
        Latencies first = Latencies.of(cold);
        boolean good = first.within(0.95) <= COLD_GOAL
                && (warm.isEmpty() || Latencies.of(warm).within(0.95) <= WARM_GOAL);
        System.out.printf(
                "%-34s %6d %8.1f %8.1f %17s %9s%s%n",
                what,
                cold.size(),
                first.within(0.5),
                first.within(0.95),
                warm.isEmpty() ? "not kept" : warm(Latencies.of(warm)),
                computed.isZero() ? "" : String.format("%.1f", computed.toNanos() / 1e6),
                good ? "" : "  above the goal");
        reached &= good;
    }

    private static String warm(Latencies again) {
        return String.format("%8.1f %8.1f", again.within(0.5), again.within(0.95));
    }

    void resident(long megabytes) {
        System.out.printf("%nresident: %d MiB, goal: at most %d%n", megabytes, MEMORY_GOAL);
        reached &= megabytes <= MEMORY_GOAL;
    }

    /** Whether all goals are reached. */
    boolean end() {
        System.out.printf("goals: 95 of 100 cold within %.0f ms, warm within %.0f ms%n", COLD_GOAL, WARM_GOAL);
        System.out.println(reached ? "All goals are reached." : "Not all goals are reached.");
        return reached;
    }
}
