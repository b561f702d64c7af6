package dev.stele.e2e.history.record;

/** How a call ended, as far as its client can tell. */
public enum Outcome {
    /** It had its effect. */
    OK,
    /** It was refused, or changed nothing. */
    FAIL,
    /** Nobody answered, or with a 5xx: it may have had its effect, also later. */
    INFO
}
