package dev.stele.translation.interchange;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Stage;

/** How far a target is in the words of XLIFF 2. */
enum TargetStatus {
    /** No person stands for the target. */
    INITIAL("initial", "needs-translation"),
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
            case NEEDS_TRANSLATION, PROPOSED, REJECTED -> INITIAL;
            case TRANSLATED -> TRANSLATED;
            case APPROVED -> stage == Stage.APPROVED ? FINAL : REVIEWED;
        };
    }

    boolean isApproved() {
        return this == REVIEWED || this == FINAL;
    }

    /** XLIFF 1.2 can say that somebody should look at a target. */
    static String state12(Segment segment, Stage stage) {
        SegmentState state = segment.draft().state();
        return state == SegmentState.PROPOSED || state == SegmentState.REJECTED
                ? "needs-review-translation"
                : of(segment, stage).state12;
    }
}
