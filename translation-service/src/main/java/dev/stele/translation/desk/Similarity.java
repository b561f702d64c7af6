package dev.stele.translation.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two sentences are, by the words they share. */
final class Similarity {

    private Similarity() {}

    /** From 0 (no word in common) to 1 (the same words, as often). */
    static double between(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        String[] first = words(one);
        String[] second = words(other);
        Arrays.stream(first).forEach(word -> words.merge(word, 1, Integer::sum));
        long shared = Arrays.stream(second)
                .filter(word -> words.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * shared / Math.max(1, first.length + second.length);
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }
}
