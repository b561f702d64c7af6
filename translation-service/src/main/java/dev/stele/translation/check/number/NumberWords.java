package dev.stele.translation.check.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for numbers of one language, from {@code numbers/<language>.txt}: a value, its words, and stems with a star. A
 * value with a point is a part of one, whose words say other numbers together with those around them.
 */
final class NumberWords {

    private static final Map<String, NumberWords> LANGUAGES = Stream.of("en", "ru", "tg", "fa", "ar")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), NumberWords::read));
    private static final NumberWords NONE = new NumberWords("");
    private static final Set<String> JOINING = Set.of("and", "и", "ва", "у", "و", "a");

    private final boolean arabic;
    /** No word of the file is longer; neither is a stem. */
    private int longest;

    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Long> stems = new HashMap<>();
    private final Map<String, BigDecimal> parts = new HashMap<>();

    private NumberWords(String language) {
        this.arabic = language.equals("ar");
    }

    /** Those of the language; none where it has no file. */
    static NumberWords of(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), NONE);
    }

    static boolean has(Locale locale) {
        return LANGUAGES.containsKey(locale.getLanguage());
    }

    @Nullable
    Long value(String word) {
        Long value = words.get(word);
        if (value != null || !arabic) {
            return value;
        }
        return words.get(word.replaceFirst("^و?(?:ال|ل|ب)?", ""));
    }

    Set<Long> hints(String word) {
        for (int end = Math.min(word.length(), longest); end >= 3; end--) {
            Long value = stems.get(word.substring(0, end));
            if (value != null) {
                return Set.of(value);
            }
        }
        return Set.of();
    }

    /** The part of one that the word says, such as 0.5; null when it says none. */
    @Nullable
    BigDecimal part(String word) {
        BigDecimal whole = parts.get(word);
        for (int end = Math.min(word.length(), longest); whole == null && end >= 3; end--) {
            whole = parts.get(word.substring(0, end) + "*");
        }
        return whole;
    }

    boolean joins(String word) {
        return JOINING.contains(word);
    }

    private static NumberWords read(String language) {
        NumberWords read = new NumberWords(language);
        try (InputStream file = NumberWords.class.getResourceAsStream("/numbers/" + language + ".txt")) {
            new BufferedReader(new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(read::line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read;
    }

    private void line(String line) {
        String[] cells = line.strip().split("\\s+");
        Stream.of(cells).mapToInt(String::length).forEach(it -> longest = Math.max(longest, it));
        if (cells[0].contains(".")) {
            Stream.of(cells).skip(1).forEach(word -> parts.put(word, new BigDecimal(cells[0])));
            return;
        }
        long value = Long.parseLong(cells[0]);
        Stream.of(cells).skip(1).forEach(word -> {
            if (word.endsWith("*")) {
                stems.put(word.substring(0, word.length() - 1), value);
            } else {
                words.put(word, value);
            }
        });
    }
}
