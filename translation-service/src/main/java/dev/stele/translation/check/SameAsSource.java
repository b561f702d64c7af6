package dev.stele.translation.check;

import dev.stele.language.Alphabet;
import java.util.stream.Stream;

/** The target is not the source itself. */
final class SameAsSource {

    private SameAsSource() {}

    static Stream<Finding> whole(Pair pair) {
        boolean same = pair.written().source().equals(pair.written().target());
        return same && (differInScript(pair) ? hasLetters(pair) : hasRunningWords(pair))
                ? Stream.of(Finding.warning("same-as-source"))
                : Stream.empty();
    }

    private static boolean differInScript(Pair pair) {
        return Alphabet.of(pair.from()).isApartFrom(Alphabet.of(pair.to()));
    }

    private static boolean hasLetters(Pair pair) {
        return pair.target().prose().codePoints().anyMatch(Character::isLetter);
    }

    /** Names are often the same in languages that share an alphabet. */
    private static boolean hasRunningWords(Pair pair) {
        return WordsOf.text(pair.target().prose()).stream()
                .anyMatch(word -> !Character.isUpperCase(word.group().codePointAt(0)));
    }
}
