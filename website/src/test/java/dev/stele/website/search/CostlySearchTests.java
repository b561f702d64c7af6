package dev.stele.website.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.search.index.Hit;
import dev.stele.website.search.index.Hits;
import dev.stele.website.search.index.TestTexts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processor time of searches that are made to be expensive; each form would send them. */
class CostlySearchTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> LOCALES = List.of("en", "ru", "tg", "fa", "ar", "de", "fr", "es", "zh", "he");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int TEXTS = 60;
    private static final int WORDS = 300;
    private static final double MOST_MILLIS = 400;
    private static final long SEED = 31;

    @TempDir
    private static Path folder;

    private static TestTexts texts;

    @BeforeAll
    static void fill() {
        texts = new TestTexts(folder);
        Random random = new Random(SEED);
        for (String locale : LOCALES) {
            for (int i = 0; i < TEXTS; i++) {
                String text = IntStream.range(0, WORDS)
                        .mapToObj(n -> n % 5 == 0 ? "the" : word(random))
                        .collect(Collectors.joining(" "));
                texts.add(locale + i, locale, "The the " + word(random), text);
            }
        }
        costly().values().forEach(q -> millis("en", q));
    }

    @AfterAll
    static void close() {
        texts.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa", "ar", "de", "fr", "es", "zh", "he"})
    void noSearchTakesLong(String locale) {
        costly().forEach((name, q) -> {
            double millis = millis(locale, q);
            System.out.printf("search in %s for %-34s %8.1f ms of processor%n", locale, name, millis);
            assertThat(millis).as("%s in %s", name, locale).isLessThan(MOST_MILLIS);
        });
    }

    private static Map<String, String> costly() {
        Random random = new Random(SEED);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("199 ligatures of 18 letters", "\uFDFA".repeat(199));
        all.put(
                "ligatures in 16 words",
                Stream.generate(() -> "\uFDFA".repeat(11)).limit(16).collect(Collectors.joining(" ")));
        all.put("ligatures of 8 letters", "\uFDFB".repeat(199));
        all.put("full stops in one", "\u2026".repeat(199));
        all.put("combining marks", "a" + "\u0301\u0323".repeat(99));
        all.put("a mark on each letter", "a\u0344".repeat(99));
        all.put("a very long word", "abcdefghij".repeat(20));
        all.put(
                "four words of 49 letters",
                Stream.generate(() -> letters(random, 49)).limit(4).collect(Collectors.joining(" ")));
        all.put(
                "16 unknown words",
                Stream.generate(() -> letters(random, 11)).limit(16).collect(Collectors.joining(" ")));
        all.put(
                "16 words of one letter",
                Stream.generate(() -> letters(random, 1)).limit(16).collect(Collectors.joining(" ")));
        all.put("100 words of one letter", Stream.generate(() -> "a").limit(100).collect(Collectors.joining(" ")));
        all.put("ideographs", "报".repeat(200));
        all.put("16 ideographs", "报纸新闻编辑出版语言文字翻译中国");
        all.put("wildcards", "*?*?*?* a* ?b ~2 [a TO z] /.*.*.*/ (((( AND OR NOT".repeat(3));
        all.put("the commonest word 16 times", "the ".repeat(16));
        all.put("a phrase of the commonest word", "\"" + "the ".repeat(15) + "the\"");
        all.put("quotation marks", "\"".repeat(200));
        all.put("pairs of quotation marks", "„“".repeat(100));
        all.put("Tajik endings", "мактаб" + "ҳо".repeat(97));
        all.put("letters of two halves", "𐎠".repeat(100));
        all.put("zero width joiners", "ab\u200d".repeat(66));
        all.put("bidi controls", "a\u202e".repeat(100));
        return all;
    }

    private static double millis(String locale, String q) {
        long begun = THREADS.getCurrentThreadCpuTime();
        try {
            SearchRequest request = SearchRequest.of(Map.of("q", new String[] {q}));
            Questions questions = new Questions(texts.index, ZoneOffset.UTC);
            Hits hits = texts.index.find(questions.of(locale, request), 0, 10);
            for (Hit hit : hits.hits()) {
                hits.marker().all(hit.shown().headline());
                hits.marker().passages(hit.shown().text());
            }
        } catch (BadSearch e) {
            // Refused: what counts is what it took to know.
        }
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
    }

    private static String word(Random random) {
        return letters(random, 3 + random.nextInt(12));
    }

    private static String letters(Random random, int number) {
        return random.ints(number, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
