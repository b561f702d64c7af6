package dev.stele.translation.check;

import dev.stele.language.Alphabet;
import dev.stele.language.MixedWord;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** No word is written with letters of two alphabets, which look right and are never found again. */
final class MixedAlphabets {

    private MixedAlphabets() {}

    static Stream<Finding> inWords(Pair pair) {
        return WordsOf.text(pair.target().prose()).stream()
                .filter(word ->
                        MixedWord.is(word.group()) && !pair.source().text().contains(word.group()))
                .map(word -> finding(word, pair));
    }

    private static Finding finding(MatchResult word, Pair pair) {
        Finding finding = MixedWord.isDisguised(word.group(), Alphabet.of(pair.to()))
                ? Finding.blocking("mixed-alphabet", word.group())
                : Finding.warning("two-alphabets", word.group());
        return pair.target().at(finding, word.start(), word.end());
    }
}
