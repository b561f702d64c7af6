package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingMessagesTests {
    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void everyRuleSpeaksEnglishAndRussian(HouseRule rule) {
        Finding finding = new Finding(rule, "", null, List.of("FIRST", "SECOND"));
        String english = FindingMessages.of(finding, Locale.ENGLISH);
        String russian = FindingMessages.of(finding, RUSSIAN);

        assertThat(english).isNotBlank().doesNotContain("{", "}").matches("\\P{IsCyrillic}+");
        assertThat(russian).isNotBlank().doesNotContain("{", "}").matches("(?s).*\\p{IsCyrillic}.*");
        assertThat(russian.contains("FIRST")).isEqualTo(english.contains("FIRST"));
        assertThat(russian.contains("SECOND")).isEqualTo(english.contains("SECOND"));
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void everyRuleIsDescribed(HouseRule rule) throws IOException {
        String severity = !rule.blocks() ? "warning" : rule.isOverridable() ? "blocking" : "blocking, never overridden";

        assertThat(Files.readAllLines(Path.of("../docs/lint.md")))
                .anySatisfy(line -> assertThat(line).startsWith("| `" + rule.id() + "` | " + severity + " |"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            - | en
            ru | ru
            ru-RU,ru;q=0.9,en;q=0.8 | ru
            en-GB,ru;q=0.5 | en
            tg,ru;q=0.8,en;q=0.5 | ru
            de | en
            *;;q | en
            """)
    void speaksTheReadersLanguageOrEnglish(String header, String expected) {
        assertThat(FindingMessages.reader(header)).isEqualTo(Locale.of(expected));
    }

    @Test
    void placesAndLanguagesAreNamedAsPeopleNameThem() {
        Finding twice = new Finding(HouseRule.PARAGRAPH_TWICE, "", null, List.of("/blocks/0/text"));
        assertThat(FindingMessages.of(twice, Locale.ENGLISH)).isEqualTo("The same text stands in block 1.");
        assertThat(FindingMessages.of(twice, RUSSIAN)).isEqualTo("Тот же текст стоит в блоке 1.");
        Finding missing = new Finding(HouseRule.REQUIRED_LANGUAGE_MISSING, "", null, List.of("tg"));
        assertThat(FindingMessages.of(missing, Locale.ENGLISH)).startsWith("Tajik is required");
        assertThat(FindingMessages.of(missing, RUSSIAN)).contains("языка: таджикский.");
        Finding quote = new Finding(HouseRule.PULL_QUOTE, "", null, List.of("/lead"));
        assertThat(FindingMessages.of(quote, RUSSIAN)).startsWith("Те же слова стоят в лиде.");
        Finding language = new Finding(HouseRule.OTHER_LANGUAGE, "", null, List.of("en"));
        assertThat(FindingMessages.of(language, RUSSIAN)).isEqualTo("Это не на языке статьи (английский).");
    }

    @Test
    void aPlaceholderIsNamed() {
        assertThat(placeholder("link", "https://example.org/a", Locale.ENGLISH))
                .isEqualTo("This link leads nowhere, or to an address that is only an example: https://example.org/a.");
        assertThat(placeholder("label", "Нажмите здесь", RUSSIAN)).startsWith("Надпись «Нажмите здесь» осталась");
        assertThat(placeholder("text", "lorem ipsum", RUSSIAN)).startsWith("«lorem ipsum» — это заглушка");
    }

    private static String placeholder(String kind, String words, Locale reader) {
        return FindingMessages.of(new Finding(HouseRule.PLACEHOLDER, "", null, List.of(kind, words)), reader);
    }

    @Test
    void namesOfRulesAreStable() {
        assertThat(HouseRule.named("picture-without-alt")).contains(HouseRule.PICTURE_WITHOUT_ALT);
        assertThat(HouseRule.named("PICTURE_WITHOUT_ALT")).isEmpty();
    }
}
