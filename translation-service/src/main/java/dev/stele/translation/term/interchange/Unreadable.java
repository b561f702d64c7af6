package dev.stele.translation.term.interchange;

/** A file of which nothing can be taken, because it is not what it says it is. */
public final class Unreadable extends RuntimeException {

    private final String code;

    Unreadable(String code, String message) {
        super(message, null, false, false);
        this.code = code;
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
