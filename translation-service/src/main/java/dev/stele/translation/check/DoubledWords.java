package dev.stele.translation.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No word stands twice by mistake. */
final class DoubledWords {

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}\\u200c'’-])([\\p{L}\\p{M}\\u200c]{2,})[ \\u00a0\\n]+\\1(?![\\p{L}\\p{M}\\u200c'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // Words that these languages double on purpose.
    private static final Set<String> ON_PURPOSE = Set.of(
            "that", "had", "еле", "чуть", "кам", "зуд", "гоҳ", "оҳиста", "даста", "якка", "пора", "тез", "гуна", "کم",
            "گاه", "دانه", "آرام", "دسته", "تکه", "زود");

    private DoubledWords() {}

    static Stream<Finding> none(Pair pair) {
        Matcher twice = TWICE.matcher(pair.target().prose());
        return twice.find()
                        && !ON_PURPOSE.contains(twice.group(1).toLowerCase(Locale.ROOT))
                        && !TWICE.matcher(pair.source().prose()).find()
                ? Stream.of(
                        pair.target().at(Finding.warning("doubled-word", twice.group(1)), twice.start(), twice.end()))
                : Stream.empty();
    }
}
