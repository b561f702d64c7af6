package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Term;
import java.util.List;
import java.util.stream.IntStream;

/** A term as it is looked for: its words one after the other. */
record Phrase(Concept concept, Term term, List<Token> words, Inflection inflection) {

    /** Whether the term begins at that word of the text. */
    boolean standsAt(int at, List<Token> text) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token word = text.get(at + i);
            if ((i > 0 && !word.joined()) || !isForm(words.get(i), word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the term stands there word by word as it is listed, or in forms that are no other word's. */
    boolean isSureAt(int at, List<Token> text) {
        String language = term.locale().getLanguage();
        return IntStream.range(0, words.size()).allMatch(i -> Endings.isSure(language, words.get(i), text.get(at + i)));
    }

    private boolean isForm(Token wanted, Token word) {
        return wanted.isRigid()
                ? wanted.surface().equals(word.surface())
                : inflection.key(wanted).equals(inflection.key(word)) && inflection.isForm(wanted, word);
    }
}
