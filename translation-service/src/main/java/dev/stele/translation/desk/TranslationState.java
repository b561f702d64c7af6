package dev.stele.translation.desk;

/** What people see of a translation: its stage, or that somebody works on it now. */
public enum TranslationState {
    NEEDED,
    CLAIMED,
    IN_REVIEW,
    NEEDS_WORK,
    APPROVED,
    STALE,
    WITHDRAWN
}
