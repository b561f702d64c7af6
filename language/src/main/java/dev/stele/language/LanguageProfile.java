package dev.stele.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * How a language is told from others of its alphabet, from {@code languages/<language>.txt}.
 *
 * @param scripts ISO 15924 names of its alphabets
 * @param letters that the others lack
 * @param words without which it says little
 */
record LanguageProfile(Locale locale, Set<String> scripts, Set<String> letters, Set<String> words) {

    static LanguageProfile read(String language) {
        Set<String> scripts = new HashSet<>();
        Set<String> letters = new HashSet<>();
        Set<String> words = new HashSet<>();
        try (InputStream file = LanguageProfile.class.getResourceAsStream("/languages/" + language + ".txt")) {
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        List<String> parts = Arrays.asList(line.strip().split("\\s+"));
                        Set<String> to = switch (parts.getFirst()) {
                            case "script" -> scripts;
                            case "letters" -> letters;
                            case "words" -> words;
                            default -> throw new IllegalStateException(language + ": " + parts.getFirst());
                        };
                        to.addAll(parts.subList(1, parts.size()));
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new LanguageProfile(Locale.of(language), scripts, letters, words);
    }

    boolean hasOwnLetter(String word) {
        for (String letter : letters) {
            if (word.contains(letter)) {
                return true;
            }
        }
        return false;
    }
}
