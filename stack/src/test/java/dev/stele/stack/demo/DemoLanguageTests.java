package dev.stele.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What a machine can see of whether the languages are written as their readers write them. */
class DemoLanguageTests {

    private static final Map<String, Pattern> FOREIGN = Map.of(
            "en", Pattern.compile("\\p{IsCyrillic}"),
            "ru", Pattern.compile("[ғӣқӯҳҷҒӢҚӮҲҶ]|[A-Za-z]+(?<!Stele|cookie)(?![A-Za-z])"),
            "tg", Pattern.compile("[цщыьЦЩЫЬ]|[A-Za-z]+(?<!Stele|cookie)(?![A-Za-z])"));

    /** A place where a segmenter would begin another sentence. */
    private static final Pattern INNER_END = Pattern.compile("[.!?…][»”’)]*\\s+(?![—–]?\\s*\\p{Ll})");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Stream<Story> stories() {
        return DemoArticlesTests.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void usesTheLettersOfItsLanguage(Story story) {
        eachSentence(
                story,
                (locale, it) -> assertThat(FOREIGN.get(locale).matcher(it).results())
                        .as("%s: %s", locale, it)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void quotesAsTheLanguageDoes(Story story) {
        eachSentence(story, (locale, it) -> {
            assertThat(it).doesNotContain("\"").doesNotContain("'");
            if (!locale.equals("en")) assertThat(it).doesNotContainPattern("[“”„]");
            assertThat(it.chars().filter(c -> c == '«').count())
                    .isEqualTo(it.chars().filter(c -> c == '»').count());
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void writesOneSentenceAtATime(Story story) {
        eachSentence(
                story,
                (locale, it) -> assertThat(INNER_END.matcher(it).find()).as(it).isFalse());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void keepsNumbersAndFullStops(Story story) {
        Texts.forEach(story.content(), text -> {
            List<String> english = Texts.sentences(text, "en");
            for (String locale : Texts.LOCALES) {
                List<String> other = Texts.sentences(text, locale);
                for (int i = 0; i < english.size(); i++) {
                    assertThat(numbers(other.get(i))).as(other.get(i)).isEqualTo(numbers(english.get(i)));
                    assertThat(other.get(i).endsWith("."))
                            .as(other.get(i))
                            .isEqualTo(english.get(i).endsWith("."));
                }
            }
        });
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(it -> it.group()).sorted().toList();
    }

    private interface Check {
        void check(String locale, String sentence);
    }

    private static void eachSentence(Story story, Check check) {
        Consumer<ObjectNode> each = text ->
                Texts.LOCALES.forEach(locale -> Texts.sentences(text, locale).forEach(it -> check.check(locale, it)));
        Texts.forEach(story.content(), each);
    }
}
