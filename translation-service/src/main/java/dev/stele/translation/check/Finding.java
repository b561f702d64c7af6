package dev.stele.translation.check;

/**
 * Something that a check saw in a target.
 *
 * @param code stable name of the rule, such as {@code lost-number}
 * @param message for the translator
 */
public record Finding(String code, Severity severity, String message) {

    /** Whether a translation with the finding can be submitted. */
    public enum Severity {
        BLOCKING,
        WARNING
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    public static Finding blocking(String code, String message) {
        return new Finding(code, Severity.BLOCKING, message);
    }

    static Finding warning(String code, String message) {
        return new Finding(code, Severity.WARNING, message);
    }
}
