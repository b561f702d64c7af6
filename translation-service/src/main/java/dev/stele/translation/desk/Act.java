package dev.stele.translation.desk;

import java.time.Instant;
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
