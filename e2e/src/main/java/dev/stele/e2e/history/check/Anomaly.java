package dev.stele.e2e.history.check;

/** What can be wrong with a history; the letter names the invariant of docs/model.md. */
public enum Anomaly {
    LOST_PUBLICATION("L"),
    LOST_EVENT("L"),
    FAILED_WRITE_SHOWN("L"),
    UNKNOWN_TEXT("L"),
    UNAPPROVED_SHOWN("A"),
    EFFECT_WITHOUT_CALL("A"),
    EVENTS_OUT_OF_ORDER("O"),
    BACKWARDS("O"),
    BACKWARDS_ACROSS_READERS("O"),
    NOT_NEWEST_WHEN_SETTLED("L"),
    TORN_PAGE("T"),
    TORN_SET("T"),
    WITHDRAWN_SHOWN("W"),
    OVERLAPPING_CLAIMS("C"),
    DOUBLE_EFFECT("D"),
    NOT_HEALED("X"),
    DRAFT_READ("A");

    private final String invariant;

    Anomaly(String invariant) {
        this.invariant = invariant;
    }

    public String invariant() {
        return invariant;
    }
}
