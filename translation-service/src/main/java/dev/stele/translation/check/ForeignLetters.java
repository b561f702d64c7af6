package dev.stele.translation.check;

import dev.stele.language.Alphabet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words are written with the letters of their language: no <i>ы</i> in Tajik, no <i>ҷ</i> in Russian. */
final class ForeignLetters {

    private static final int SHOWN = 5;

    private ForeignLetters() {}

    static Stream<Finding> inWords(Pair pair) {
        Alphabet alphabet = Alphabet.of(pair.to());
        if (alphabet.letters().isEmpty() || Alphabet.of(pair.from()).equals(alphabet)) {
            return Stream.empty();
        }
        return WordsOf.text(pair.target().prose()).stream()
                .filter(word -> !isName(word, alphabet))
                .flatMap(word -> finding(word, alphabet, pair))
                .limit(SHOWN);
    }

    private static Stream<Finding> finding(MatchResult word, Alphabet alphabet, Pair pair) {
        String foreign = word.group()
                .codePoints()
                .map(Character::toLowerCase)
                .filter(c -> Character.isLetter(c) && alphabet.has(c))
                .filter(c -> !alphabet.letters().contains(c))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return foreign.isEmpty()
                ? Stream.empty()
                : Stream.of(pair.target()
                        .at(Finding.warning("foreign-letter", foreign, word.group()), word.start(), word.end()));
    }

    // Names keep the letters of where they come from.
    private static boolean isName(MatchResult word, Alphabet alphabet) {
        return alphabet.cased() && Character.isUpperCase(word.group().codePointAt(0));
    }
}
