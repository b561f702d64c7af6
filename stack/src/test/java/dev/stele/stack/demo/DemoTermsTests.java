package dev.stele.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoTermsTests {

    private static final int CONCEPT = 0;
    private static final int LOCALE = 1;
    private static final int TERM = 2;
    private static final int STATUS = 3;

    /** None of the cells has a comma or a quote of the table. */
    private final List<String[]> rows = new String(new DemoFiles().terms(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1))
            .toList();

    @Test
    void hasEachConceptInEveryLanguage() {
        TreeMap<String, Set<String>> concepts = new TreeMap<>();
        rows.forEach(row -> {
            assertThat(row).hasSize(10);
            if (!row[STATUS].equals("forbidden")) {
                concepts.computeIfAbsent(row[CONCEPT], id -> new TreeSet<>()).add(row[LOCALE]);
            }
        });
        assertThat(concepts).hasSizeGreaterThanOrEqualTo(12);
        assertThat(concepts.values()).allSatisfy(it -> assertThat(it).containsExactly("en", "ru", "tg"));
    }

    @Test
    void forbidsNothingThatTheArticlesSay() {
        List<String[]> forbidden =
                rows.stream().filter(row -> row[STATUS].equals("forbidden")).toList();
        assertThat(forbidden).isNotEmpty();
        DemoArticlesTests.stories()
                .forEach(story -> forbidden.forEach(
                        row -> assertThat(Texts.in(row[LOCALE], story.content()).toString())
                                .as(story.name())
                                .doesNotContainPattern("(?iU)(?<!\\p{L})" + Pattern.quote(row[TERM]))));
    }

    @Test
    void namesWhatTheArticlesName() {
        List<String> news = DemoArticlesTests.stories()
                .flatMap(story -> Texts.LOCALES.stream()
                        .map(locale -> Texts.in(locale, story.content()).toString()))
                .toList();
        assertThat(rows)
                .filteredOn(row -> row[4].equals("true"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(news).anyMatch(it -> it.contains(row[TERM])));
    }
}
