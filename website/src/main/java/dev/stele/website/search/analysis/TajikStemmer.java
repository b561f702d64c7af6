package dev.stele.website.search.analysis;

import java.util.Set;

/**
 * Takes the endings off Tajik words, written without the letters that only Tajik has: plural, izafet, object marker,
 * possessives, the article and a joined "and", as many as follow each other. Short words stay as they are but for their
 * commonest endings: what looks like an ending of them is often their own.
 */
final class TajikStemmer {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_BEFORE_COMMONEST = 3;
    private static final Set<String> COMMONEST = Set.of("хо", "ро", "и");

    /** Longer ones first: what a longer one ends in may be an ending as well. */
    private static final String[] ENDINGS = {
        "гон", "амон", "атон", "ашон", "ямон", "ятон", "яшон", "мон", "тон", "шон", "хо", "он", "ён", "ро", "ам", "ат",
        "аш", "ям", "ят", "яш", "анд", "и", "е", "у", "ю"
    };

    private TajikStemmer() {}

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest(ending)) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static int shortest(String ending) {
        return COMMONEST.contains(ending) ? SHORTEST_BEFORE_COMMONEST : SHORTEST_STEM;
    }
}
