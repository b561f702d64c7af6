package dev.stele.translation.term.match;

import java.util.List;
import java.util.Locale;

/** How the words of a language change, as far as it matters for finding them. */
interface Inflection {

    /** The same words with their stems. */
    List<Token> stemmed(List<Token> words);

    /** What all words that may be forms of one another have in common. */
    String key(Token word);

    /** Whether a word of a text is a form of a word of a term, when their keys are the same. */
    boolean isForm(Token term, Token word);

    /** Stems where rules for the language are known, else a shared beginning. */
    static Inflection of(Locale locale) {
        Inflection known = Stems.of(locale.getLanguage());
        return known == null ? new SharedBeginning() : known;
    }
}
