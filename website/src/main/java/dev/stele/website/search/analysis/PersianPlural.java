package dev.stele.website.search.analysis;

import java.util.List;

/** Takes the Persian plural off, joined or with what follows it, so that the stemming rules see the word itself. */
final class PersianPlural {

    private static final int SHORTEST = 2;

    /** With the Arabic yeh, which words have here after their normalization. */
    private static final List<String> ENDINGS = List.of("هايشان", "هايمان", "هايتان", "هايي", "هايش", "هاي", "ها");

    private PersianPlural() {}

    static String off(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
