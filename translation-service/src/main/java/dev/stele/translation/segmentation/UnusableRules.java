package dev.stele.translation.segmentation;

import dev.stele.translation.wording.Excerpt;

/** A document that cannot stand as the rules of a language, with the reason in words. */
public final class UnusableRules extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 200;

    public UnusableRules(String reason) {
        super(reason);
    }

    /** As much of an expression as a message needs. */
    static String shown(String expression) {
        return Excerpt.of(expression, LONGEST_SHOWN);
    }
}
