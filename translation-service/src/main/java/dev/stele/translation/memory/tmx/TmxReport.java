package dev.stele.translation.memory.tmx;

import dev.stele.translation.memory.Remembered.Outcome;
import dev.stele.translation.memory.tmx.TmxUnit.Failure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the units of a file.
 *
 * @param read units in the file
 * @param taken units that were new
 * @param superseded units that took the place of an older import
 * @param skipped units that changed nothing; {@code because} counts them by reason
 * @param failed units that cannot be taken; {@code failures} has the first {@value #MOST_FAILURES}
 * @param lostCodes inline codes of other tools that were left out
 */
public record TmxReport(
        long read,
        long taken,
        long superseded,
        long skipped,
        Map<Outcome, Long> because,
        long failed,
        List<Failure> failures,
        long lostCodes) {

    private static final int MOST_FAILURES = 100;

    /** Counts while the file is read. */
    static final class Tally {

        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private final List<Failure> failures = new ArrayList<>();
        private long failed;
        private long lostCodes;

        void add(Outcome outcome) {
            outcomes.merge(outcome, 1L, Long::sum);
        }

        void add(Failure failure) {
            failed++;
            if (failures.size() < MOST_FAILURES) {
                failures.add(failure);
            }
        }

        void lost(int codes) {
            lostCodes += codes;
        }

        TmxReport report() {
            long taken = outcomes.getOrDefault(Outcome.TAKEN, 0L);
            long superseded = outcomes.getOrDefault(Outcome.SUPERSEDED, 0L);
            Map<Outcome, Long> because = new EnumMap<>(outcomes);
            because.keySet().removeIf(Outcome::isChange);
            long skipped = because.values().stream().mapToLong(it -> it).sum();
            long read = taken + superseded + skipped + failed;
            return new TmxReport(read, taken, superseded, skipped, because, failed, List.copyOf(failures), lostCodes);
        }
    }
}
