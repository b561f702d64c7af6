package dev.stele.contracts;

/** What a revision means for readers and translators. */
public enum UpdateType {
    /** New facts; changed sentences go back to the translators. */
    MAJOR,
    /** Translations are still valid: approvals carry over. */
    MINOR,
    /** An error was put right; readers are told. */
    CORRECTION
}
