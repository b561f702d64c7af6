package dev.stele.translation.check;

import dev.stele.language.Alphabet;
import dev.stele.translation.wording.Excerpt;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The target is written in the alphabet of its language and not in that of the source. */
final class Alphabets {

    private static final int SURE_IN_HEADLINE = 2;
    private static final int SURE = 4;
    private static final int RUN = 3;
    private static final int SHOWN = 60;

    private Alphabets() {}

    static Stream<Finding> ofTarget(Pair pair) {
        Alphabet from = Alphabet.of(pair.from());
        Alphabet to = Alphabet.of(pair.to());
        String prose = pair.target().prose();
        if (!from.isApartFrom(to) || prose.codePoints().noneMatch(c -> Character.isLetter(c) && from.has(c))) {
            return Stream.empty();
        }
        List<MatchResult> words = WordsOf.text(prose);
        return prose.codePoints().anyMatch(c -> Character.isLetter(c) && to.has(c))
                ? untranslatedRun(words, from, pair)
                : leftAsItWas(words, from, pair);
    }

    private static Stream<Finding> leftAsItWas(List<MatchResult> words, Alphabet from, Pair pair) {
        long running = words.stream().filter(word -> isRunning(word, from)).count();
        if (running < SURE_IN_HEADLINE) {
            return Stream.empty();
        }
        boolean sure = running >= (pair.written().unit().equals("headline") && from.cased() ? SURE_IN_HEADLINE : SURE);
        Finding finding =
                sure ? Finding.blocking("wrong-alphabet") : Finding.warning("untranslated", shown(words, pair));
        return Stream.of(pair.target()
                .at(finding, words.getFirst().start(), words.getLast().end()));
    }

    private static Stream<Finding> untranslatedRun(List<MatchResult> words, Alphabet from, Pair pair) {
        int first = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean goesOn = i < words.size()
                    && isRunning(words.get(i), from)
                    && (i == first || isBeside(words.get(i - 1), words.get(i), pair));
            if (!goesOn) {
                if (i - first >= RUN) {
                    List<MatchResult> run = words.subList(first, i);
                    return Stream.of(pair.target()
                            .at(
                                    Finding.warning("untranslated", shown(run, pair)),
                                    run.getFirst().start(),
                                    run.getLast().end()));
                }
                first = i < words.size() && isRunning(words.get(i), from) ? i : i + 1;
            }
        }
        return Stream.empty();
    }

    /** A word that is no name: in small letters, where the alphabet has them. */
    private static boolean isRunning(MatchResult word, Alphabet from) {
        int first = word.group().codePointAt(0);
        return word.group().length() > 1 && from.has(first) && (!from.cased() || Character.isLowerCase(first));
    }

    private static boolean isBeside(MatchResult one, MatchResult next, Pair pair) {
        return pair.target().prose().substring(one.end(), next.start()).isBlank();
    }

    private static String shown(List<MatchResult> words, Pair pair) {
        String all = pair.target()
                .text()
                .substring(words.getFirst().start(), words.getLast().end());
        return Excerpt.of(all, SHOWN);
    }
}
