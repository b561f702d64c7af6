package dev.stele.translation.check.spelling;

import dev.stele.language.Alphabet;
import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.check.TargetWord;
import java.util.List;
import java.util.Locale;

/** Points out words that the dictionary does not know; names, abbreviations and words of other alphabets are left alone. */
public final class Spelling {

    private static final int SHORTEST = 3;
    private static final int MOST = 20;
    private static final String WITHOUT_SUGGESTION = "NONE";

    private final Dictionaries dictionaries;
    private final KnownWords known;

    public Spelling(Dictionaries dictionaries, KnownWords known) {
        this.dictionaries = dictionaries;
        this.known = known;
    }

    /**
     * Warnings {@code spelling} with the word and up to three near ones; none while the dictionary is being read, or
     * where the language has none.
     */
    public List<Finding> of(Candidate candidate) {
        Locale language = candidate.to();
        return dictionaries
                .of(language)
                .map(list -> TargetWord.of(candidate).stream()
                        .filter(word -> isOrdinary(word, language))
                        .filter(word -> !list.knows(word.text()) && !known.has(word.text(), language))
                        .limit(MOST)
                        .map(word -> finding(word, dictionaries.near(word.text(), language, list)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isOrdinary(TargetWord word, Locale language) {
        String text = word.text();
        Alphabet alphabet = Alphabet.of(language);
        boolean capital = Character.isUpperCase(text.codePointAt(0));
        return text.length() >= SHORTEST
                && text.codePoints().filter(Character::isLetter).allMatch(alphabet::has)
                && (!capital || word.beginsSentence())
                && text.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }

    private static Finding finding(TargetWord word, List<String> near) {
        Place place = word.place();
        String suggestions = near.isEmpty() ? WITHOUT_SUGGESTION : String.join(", ", near);
        Finding finding = Finding.warning("spelling", word.text(), suggestions);
        return place.side() == Side.TARGET ? finding.inTarget(place.start(), place.end()) : finding;
    }
}
