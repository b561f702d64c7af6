package dev.stele.chassis.web;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer into the request, {@code /content/blocks/3/text}
 * @param code stable, such as {@code too-long}
 * @param message for people
 */
public record FieldError(String pointer, String code, String message) {}
