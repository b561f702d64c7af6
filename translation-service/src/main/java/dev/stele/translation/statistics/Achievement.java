package dev.stele.translation.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one approval made final.
 *
 * @param id translation and version of the approval
 * @param at when it was approved
 * @param lead from the release of the revision to its approval
 * @param reviewer who approved it; null where nobody knows any more
 */
public record Achievement(
        String id,
        String locale,
        Instant at,
        Duration lead,
        @Nullable String reviewer,
        List<Contribution> contributions) {

    /**
     * What one person wrote of it.
     *
     * @param words of the sources
     * @param machineWords of them, those that were confirmed or edited from a machine's draft
     */
    public record Contribution(String person, int segments, int words, int machineWords) {}

    int segments() {
        return contributions.stream().mapToInt(Contribution::segments).sum();
    }

    int words() {
        return contributions.stream().mapToInt(Contribution::words).sum();
    }
}
