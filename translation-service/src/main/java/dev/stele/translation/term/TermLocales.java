package dev.stele.translation.term;

import dev.stele.language.Scripts;
import java.util.Locale;

/** Which languages serve for which. */
final class TermLocales {

    private TermLocales() {}

    /** A term of a language serves in every region of it, but never in another script. */
    static boolean serves(Locale term, Locale text) {
        return term.equals(text)
                || (term.getLanguage().equals(text.getLanguage())
                        && (term.getCountry().isEmpty() || text.getCountry().isEmpty())
                        && Scripts.of(term).equals(Scripts.of(text)));
    }
}
