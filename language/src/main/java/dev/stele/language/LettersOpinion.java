package dev.stele.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** Agrees when several words that are no names have letters which the expected language does not write: ҷ is not Russian, ы is not Tajik. */
public final class LettersOpinion implements SecondOpinion {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200c]*+");
    private static final int ENOUGH = 2;

    @Override
    public boolean agrees(String text, Locale guessed, Locale expected) {
        Alphabet own = Alphabet.of(expected);
        Alphabet other = Alphabet.of(guessed);
        if (own.letters().isEmpty() || other.letters().isEmpty()) {
            return false;
        }
        return WORD.matcher(text)
                        .results()
                        .map(word -> word.group())
                        .filter(word -> !own.cased() || !Character.isUpperCase(word.codePointAt(0)))
                        .filter(word -> word.codePoints()
                                .anyMatch(c -> !own.letters().contains(c)
                                        && other.letters().contains(c)))
                        .distinct()
                        .limit(ENOUGH)
                        .count()
                >= ENOUGH;
    }
}
