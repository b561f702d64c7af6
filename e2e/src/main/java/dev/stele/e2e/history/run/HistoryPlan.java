package dev.stele.e2e.history.run;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * What a run does.
 *
 * @param seed decides what each client tries
 * @param length how long clients work; longer when the faults need more
 * @param faults in their order
 * @param settling how long the newsroom may take to apply everything in the end
 * @param rebuilds whether the site is rebuilt from offset 0 in the end, and compared
 */
record HistoryPlan(long seed, Duration length, List<Fault> faults, Duration settling, boolean rebuilds) {

    private static final int FAULTS_A_MINUTE = 5;
    private static final Duration SETTLING = Duration.ofMinutes(2);

    /** All kinds of faults, in an order of the seed. */
    static HistoryPlan of(long seed, Duration length) {
        int faults = (int) Math.max(1, length.toSeconds() * FAULTS_A_MINUTE / 60);
        return new HistoryPlan(seed, length, Fault.plan(new Random(seed), faults), SETTLING, true);
    }
}
