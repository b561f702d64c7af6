package dev.stele.language;

import java.util.Locale;
import java.util.Optional;

/** Says when a text is in another language than it should be. */
public final class LanguageOfText {

    private final SecondOpinion second;

    public LanguageOfText(SecondOpinion second) {
        this.second = second;
    }

    /**
     * The other language; nothing when the text may be in the expected one. It is sure when the words are
     * clear and either the alphabets differ or a second opinion agrees.
     */
    public Optional<LanguageGuess> otherThan(Locale expected, String text) {
        return LettersAndWords.guess(text)
                .filter(guess -> !guess.locale().getLanguage().equals(expected.getLanguage()))
                .filter(guess -> isKnown(expected) || areApart(guess.locale(), expected))
                .flatMap(guess -> judged(guess, expected, text));
    }

    private Optional<LanguageGuess> judged(LanguageGuess guess, Locale expected, String text) {
        if (!areApart(guess.locale(), expected)) {
            return guess.sure()
                    ? Optional.of(new LanguageGuess(guess.locale(), second.agrees(text, guess.locale(), expected)))
                    : Optional.empty();
        }
        // With some words in the right alphabet it may be a translation that quotes.
        boolean sure = guess.sure() && !hasLetterOf(Alphabet.of(expected), text);
        return Optional.of(new LanguageGuess(guess.locale(), sure));
    }

    /** A language without a profile of its own is easily taken for a neighbour. */
    private static boolean isKnown(Locale locale) {
        return LettersAndWords.knows(locale);
    }

    private static boolean hasLetterOf(Alphabet alphabet, String text) {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && alphabet.has(c));
    }

    private static boolean areApart(Locale one, Locale other) {
        return Alphabet.of(one).isApartFrom(Alphabet.of(other));
    }
}
