package dev.stele.translation.machine;

/** An order of drafts that is not taken; nothing has changed. */
public final class NotDrafted extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No provider can translate the pair: it needs a person. */
        NO_PROVIDER,
        /** An order for the translation is open. */
        UNDER_WAY,
        /** Too many orders wait. */
        BUSY
    }

    private final Reason reason;

    NotDrafted(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
