package dev.stele.content.lint;

/**
 * Something in a text that a reader should not meet.
 *
 * @param pointer JSON pointer into the text
 */
public record Finding(String rule, Severity severity, String pointer, String message) {
    /** Whether it stands in the way of a publication. */
    public enum Severity {
        WARNING,
        BLOCKING
    }
}
