package dev.stele.translation.term;

/**
 * What is wrong with a concept that somebody wants to keep.
 *
 * @param pointer JSON pointer into its content
 * @param code stable, such as {@code too-long}
 */
public record Fault(String pointer, String code, String message) {}
