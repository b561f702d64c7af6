package dev.stele.translation.interchange;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Stage;

/** How far a target is in the words of XLIFF. */
enum TargetStatus {
    /** Nothing that belongs to the source; what an earlier source had can still be there. */
    EMPTY("initial", "needs-translation"),
    /** No person stands for the target: XLIFF 1.2 can say that somebody should look at it. */
    UNCONFIRMED("initial", "needs-review-translation"),
    TRANSLATED("translated", "translated"),
    /** Approved, while others of the translation are not. */
    REVIEWED("reviewed", "signed-off"),
    FINAL("final", "final");

    /** As a segment of XLIFF 2 has it. */
    final String state;
    /** As a target of XLIFF 1.2 has it. */
    final String state12;

    TargetStatus(String state, String state12) {
        this.state = state;
        this.state12 = state12;
    }

    static TargetStatus of(Segment segment, Stage stage) {
        return switch (segment.draft().state()) {
            case NEEDS_TRANSLATION -> EMPTY;
            case PROPOSED, DRAFT, REJECTED -> UNCONFIRMED;
            case TRANSLATED -> TRANSLATED;
            case APPROVED -> stage == Stage.APPROVED ? FINAL : REVIEWED;
        };
    }

    boolean isApproved() {
        return this == REVIEWED || this == FINAL;
    }
}
