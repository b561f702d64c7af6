package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A word of a target that its translator wrote: neither a part of an address nor a word of the source.
 *
 * @param place in the target with its tags
 * @param beginsSentence whether its capital may be that of the sentence rather than of a name
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
        List<MatchResult> words = WordsOf.text(prose);
        return IntStream.range(0, words.size())
                .filter(i -> !source.contains(words.get(i).group().toLowerCase(Locale.ROOT)))
                .filter(i -> !touchesDigit(prose, words.get(i)))
                .mapToObj(i -> word(pair.target(), words, i))
                .toList();
    }

    private static TargetWord word(Visible target, List<MatchResult> words, int i) {
        MatchResult word = words.get(i);
        Place place =
                target.at(Finding.warning("spelling"), word.start(), word.end()).place();
        return new TargetWord(
                word.group(),
                Objects.requireNonNull(place),
                beginsSentence(target.prose(), word) && !isPartOfName(words, i));
    }

    private static boolean beginsSentence(String prose, MatchResult word) {
        String before = prose.substring(0, word.start()).strip();
        return before.isEmpty() || BEFORE_SENTENCES.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A line that is one word, or a capital followed by another: given name and surname. */
    private static boolean isPartOfName(List<MatchResult> words, int i) {
        return words.size() == 1
                || (i + 1 < words.size()
                        && Character.isUpperCase(words.get(i + 1).group().codePointAt(0)));
    }

    private static boolean touchesDigit(String prose, MatchResult word) {
        int before = word.start() - 1;
        return (before >= 0 && Character.isDigit(prose.charAt(before)))
                || (before > 0 && prose.charAt(before) == '-' && Character.isDigit(prose.charAt(before - 1)))
                || (word.end() < prose.length() && Character.isDigit(prose.charAt(word.end())));
    }
}
