package dev.stele.translation.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The last order of drafts of each translation, seen by all instances. */
public interface DraftRuns {

    /**
     * Records an order unless another one is open.
     *
     * @param abandonedBefore an open order that has not moved since then was lost with its instance
     */
    boolean begin(Progress order, Instant abandonedBefore);

    void save(Progress progress);

    Optional<Progress> find(UUID translation);
}
