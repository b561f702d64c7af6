package dev.stele.translation.term;

/** A change of the termbase that nobody will see. */
public final class TermRefused extends RuntimeException {

    private final transient TermRefusal refusal;

    TermRefused(TermRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public TermRefusal refusal() {
        return refusal;
    }
}
