package dev.stele.language;

import com.ibm.icu.lang.UScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses by the alphabet, by letters that only one language has, and by small words; names say nothing. */
public final class LettersAndWords {

    private static final List<LanguageProfile> PROFILES = Stream.of(
                    "en", "ru", "tg", "fa", "ar", "es", "fr", "de", "uz")
            .map(LanguageProfile::read)
            .toList();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200c'’ʼʻ‘]+");
    private static final int FEWEST_WORDS = 3;
    private static final int SURE = 2;
    // "The New York Times" is no headline in English.
    private static final int SURE_OF_TITLE = 3;
    private static final int MARGIN = 5;

    private LettersAndWords() {}

    /** The language of the text, if anything tells it from all others; texts of a few hundred characters are enough. */
    public static Optional<LanguageGuess> guess(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        String script = scriptOf(words);
        if (script == null || words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Map<LanguageProfile, Integer> evidence = evidence(words, script);
        List<Map.Entry<LanguageProfile, Integer>> ranked = evidence.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        int best = ranked.isEmpty() ? 0 : ranked.getFirst().getValue();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
        boolean sure = best >= (isTitle(words) ? SURE_OF_TITLE : SURE) && best >= MARGIN * second;
        return best <= second
                ? Optional.empty()
                : Optional.of(new LanguageGuess(ranked.getFirst().getKey().locale(), sure));
    }

    /** Whether the language has a profile. */
    public static boolean knows(Locale locale) {
        return PROFILES.stream().anyMatch(it -> it.locale().getLanguage().equals(locale.getLanguage()));
    }

    private static Map<LanguageProfile, Integer> evidence(List<String> words, String script) {
        List<LanguageProfile> candidates =
                PROFILES.stream().filter(it -> it.scripts().contains(script)).toList();
        Map<LanguageProfile, Integer> evidence = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean title = isTitle(words);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean name = i > 0 && !title && Character.isUpperCase(words.get(i).codePointAt(0));
            if (name || !seen.add(word)) {
                continue;
            }
            for (LanguageProfile it : candidates) {
                if (it.words().contains(word) || (!title && it.hasOwnLetter(word))) {
                    evidence.merge(it, 1, Integer::sum);
                }
            }
        }
        return evidence;
    }

    /** Whether every longer word has a capital, as in headlines of some papers, and capitals say nothing. */
    private static boolean isTitle(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** The alphabet of at least two thirds of the letters. */
    private static @Nullable String scriptOf(List<String> words) {
        int[] counts = new int[UScript.CODE_LIMIT];
        int all = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int letter = word.codePointAt(i);
                if (Character.isLetter(letter)) {
                    counts[UScript.getScript(letter)]++;
                    all++;
                }
            }
        }
        for (int script = 0; script < counts.length; script++) {
            if (counts[script] > 0 && counts[script] * 3 >= all * 2) {
                return UScript.getShortName(script);
            }
        }
        return null;
    }
}
