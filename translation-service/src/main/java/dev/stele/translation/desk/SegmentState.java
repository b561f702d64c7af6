package dev.stele.translation.desk;

/** How far one sentence is. */
public enum SegmentState {
    /** No target yet, or one that belongs to another wording of the source. */
    NEEDS_TRANSLATION,
    /** A machine wrote the target, and no person has confirmed it. */
    PROPOSED,
    /** A person began the target and has not confirmed it. */
    DRAFT,
    /** A person wrote or confirmed the target. */
    TRANSLATED,
    /** A reviewer sent the target back. */
    REJECTED,
    /** A reviewer approved the target for this source. */
    APPROVED;

    boolean isConfirmed() {
        return this == TRANSLATED || this == APPROVED;
    }
}
