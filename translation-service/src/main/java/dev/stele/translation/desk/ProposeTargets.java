package dev.stele.translation.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Fills what is empty with drafts of a machine; a person must confirm or edit each. */
public final class ProposeTargets {

    private final Changes changes;
    private final Clock clock;

    public ProposeTargets(Translations translations, Clock clock) {
        this.changes = new Changes(translations);
        this.clock = clock;
    }

    /**
     * Takes over what still fits: a draft for another source, or for a sentence that a person has written, is dropped.
     *
     * @return ids of the segments that got a draft
     */
    public List<String> propose(UUID translation, List<Proposal> proposals) {
        return changes.apply(translation, it -> it.drafting().propose(proposals, clock.instant()));
    }
}
