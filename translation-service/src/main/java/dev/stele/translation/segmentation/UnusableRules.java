package dev.stele.translation.segmentation;

/** A document that cannot stand as the rules of a language, with the reason in words. */
public final class UnusableRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableRules(String reason) {
        super(reason);
    }
}
