package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * A word of a target that its translator wrote: neither a part of an address nor a word of the source.
 *
 * @param place in the target with its tags
 * @param beginsSentence whether its capital says nothing
 */
public record TargetWord(String text, Place place, boolean beginsSentence) {

    private static final String BEFORE_SENTENCES = ".!?…:«“„\"(؟۔—–-\n";

    /** The words in order. */
    public static List<TargetWord> of(Candidate candidate) {
        Pair pair = Pair.of(candidate);
        Set<String> source = WordsOf.text(pair.source().prose()).stream()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String prose = pair.target().prose();
        return WordsOf.text(prose).stream()
                .filter(word -> !source.contains(word.group().toLowerCase(Locale.ROOT)))
                .filter(word -> !touchesDigit(prose, word))
                .map(word -> word(pair.target(), word))
                .toList();
    }

    private static TargetWord word(Visible target, MatchResult word) {
        Place place =
                target.at(Finding.warning("spelling"), word.start(), word.end()).place();
        String before = target.prose().substring(0, word.start()).strip();
        boolean begins = before.isEmpty() || BEFORE_SENTENCES.indexOf(before.charAt(before.length() - 1)) >= 0;
        return new TargetWord(word.group(), Objects.requireNonNull(place), begins);
    }

    private static boolean touchesDigit(String prose, MatchResult word) {
        int before = word.start() - 1;
        return (before >= 0 && Character.isDigit(prose.charAt(before)))
                || (before > 0 && prose.charAt(before) == '-' && Character.isDigit(prose.charAt(before - 1)))
                || (word.end() < prose.length() && Character.isDigit(prose.charAt(word.end())));
    }
}
