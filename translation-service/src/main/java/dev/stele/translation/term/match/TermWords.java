package dev.stele.translation.term.match;

import dev.stele.translation.check.spelling.KnownWords;
import java.util.Locale;

/** The terms of the house are spelled right, in whatever form they stand. */
public final class TermWords implements KnownWords {

    private final CurrentTerms terms;

    public TermWords(CurrentTerms terms) {
        this.terms = terms;
    }

    @Override
    public boolean has(String word, Locale language) {
        TermMatcher matcher = terms.glossary().of(language);
        return !matcher.all(matcher.words(word, false), null).isEmpty();
    }
}
