package dev.stele.translation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The target of a segment as it stands.
 *
 * @param target empty when there is none
 * @param by who wrote it
 */
public record Draft(
        String target,
        @Nullable Origin origin,
        SegmentState state,
        @Nullable String by,
        @Nullable Instant at) {

    static final Draft NONE = new Draft("", null, SegmentState.NEEDS_TRANSLATION, null, null);

    Draft in(SegmentState other) {
        return new Draft(target, origin, other, by, at);
    }
}
