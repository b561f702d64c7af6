package dev.stele.translation.desk;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log of a translation.
 *
 * @param by a person, or {@code the log} for what came from there
 * @param segment where it was about one sentence
 * @param detail a reason, a number or a name, as the kind has it
 */
public record Act(
        Kind kind,
        String by,
        Instant at,
        @Nullable String segment,
        @Nullable String detail) {

    static final String THE_LOG = "the log";

    private static final int LONGEST_DETAIL = 500;
    private static final Set<Kind> ROUTINE =
            Set.of(Kind.CLAIMED, Kind.GIVEN_BACK, Kind.IMPORTED, Kind.JOINED, Kind.CUT, Kind.PRIORITIZED);

    static Act of(Kind kind, String by, Instant at, @Nullable String segment, @Nullable String detail) {
        String clipped = detail == null || detail.length() <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, detail.codePointCount(0, LONGEST_DETAIL))) + "…";
        return new Act(kind, by, at, segment, clipped);
    }

    /** Whether nothing was decided by it. */
    boolean isRoutine() {
        return ROUTINE.contains(kind);
    }

    /** What was done. */
    public enum Kind {
        RELEASED,
        CLAIMED,
        GIVEN_BACK,
        ASSIGNED,
        PRIORITIZED,
        IMPORTED,
        JOINED,
        CUT,
        SUBMITTED,
        EDITED_IN_REVIEW,
        WAIVED,
        REJECTED,
        APPROVED,
        APPROVED_OWN_WORK,
        CARRIED_OVER,
        REOPENED,
        SLUG_CHOSEN,
        WITHDRAWN,
        ORDERED_AGAIN
    }
}
