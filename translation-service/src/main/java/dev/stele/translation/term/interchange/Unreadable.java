package dev.stele.translation.term.interchange;

import dev.stele.translation.term.ImportTerms;

/** A file of which nothing can be taken, because it is not what it says it is. */
public final class Unreadable extends RuntimeException {

    public static final String TOO_MANY = "too-many";

    private final String code;

    Unreadable(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** More concepts or terms than there is room for while they are merged. */
    static Unreadable tooMany() {
        return new Unreadable(
                TOO_MANY,
                "At most " + ImportTerms.MOST_CONCEPTS + " concepts and " + ImportTerms.MOST_TERMS
                        + " terms in a file: divide it.");
    }

    /** Stable, such as {@code not-csv}. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
