package dev.stele.translation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The target of a segment as it stands.
 *
 * @param target empty when there is none
 * @param by who wrote or confirmed it; null for a draft that no person has seen
 * @param provider which machine wrote it, if one did
 */
public record Draft(
        String target,
        @Nullable Origin origin,
        SegmentState state,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String provider) {

    static final Draft NONE = new Draft("", null, SegmentState.NEEDS_TRANSLATION, null, null, null);

    Draft in(SegmentState other) {
        return new Draft(target, origin, other, by, at, provider);
    }

    /** Whether a person has put anything into it; such a text is never replaced but by a person. */
    boolean isOfPeople() {
        return !target.isEmpty() && by != null;
    }
}
