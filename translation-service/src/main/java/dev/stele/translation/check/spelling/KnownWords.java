package dev.stele.translation.check.spelling;

import java.util.Locale;

/** Words that are right although no dictionary has them, such as the terms of the house. */
@FunctionalInterface
public interface KnownWords {

    /** Whether the word, in any case and with its ending, is right in the language. */
    boolean has(String word, Locale language);
}
