package dev.stele.language;

import java.util.Locale;

/**
 * A language that a text seems to be in.
 *
 * @param locale language only
 * @param sure whether several words say so and none speaks against it
 */
public record LanguageGuess(Locale locale, boolean sure) {}
