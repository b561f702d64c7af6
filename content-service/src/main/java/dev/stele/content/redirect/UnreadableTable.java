package dev.stele.content.redirect;

/** A file that is no table of old addresses. */
public final class UnreadableTable extends RuntimeException {
    private final String code;

    UnreadableTable(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable: {@code not-utf-8}, {@code not-csv}, {@code unknown-column}, {@code missing-column}, {@code too-many}. */
    public String code() {
        return code;
    }
}
