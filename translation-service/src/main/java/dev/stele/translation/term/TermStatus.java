package dev.stele.translation.term;

/** What the newsroom thinks of a term. */
public enum TermStatus {
    PREFERRED,
    ADMITTED,
    FORBIDDEN
}
