package dev.stele.translation.check.spelling;

import dev.stele.language.SecondOpinion;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The opinion of the dictionaries: most words of a text in a language are in its dictionary, few in that of another. */
public final class DictionaryOpinion implements SecondOpinion {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
    private static final int FEWEST_WORDS = 3;
    private static final double MOST = 0.75;
    private static final double FEW = 0.4;

    private final Dictionaries dictionaries;

    public DictionaryOpinion(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Override
    public boolean agrees(String text, Locale guessed, Locale expected) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        OptionalDouble inGuessed = known(words, guessed);
        OptionalDouble inExpected = known(words, expected);
        if (words.size() < FEWEST_WORDS || (inGuessed.isEmpty() && inExpected.isEmpty())) {
            return false;
        }
        return inGuessed.orElse(1) >= MOST && inExpected.orElse(0) <= FEW;
    }

    /** The share of the words that the language knows; empty where there is no dictionary of it, or not yet. */
    private OptionalDouble known(List<String> words, Locale language) {
        return dictionaries
                .of(language)
                .map(list -> OptionalDouble.of(
                        words.stream().filter(list::knows).count() / (double) Math.max(1, words.size())))
                .orElse(OptionalDouble.empty());
    }
}
