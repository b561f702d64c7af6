package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingWordsTests {

    private static final Pattern CODE = Pattern.compile("(?:blocking|warning)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern CODE_ASIDE = Pattern.compile("\"((?:unsure|lost|extra)-[a-z-]+|[a-z]+-space)\"");

    @Test
    void everyCodeInTheSourcesHasWordsInEveryLanguage() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).contains("empty", "lost-number", "unsure-extra-number", "double-space", "edge-space");
        for (Locale language : FindingMessages.LANGUAGES) {
            assertThat(words(language).stringPropertyNames())
                    .as(language.toString())
                    .containsAll(codes);
        }
    }

    @Test
    void tagsAreCalledByTheirNames() {
        assertThat(FindingMessages.of(Finding.blocking("empty-tag", "<a href=\"https://mfa.tj\">"), Locale.ENGLISH))
                .startsWith("Nothing stands between “link” and its end");
        assertThat(FindingMessages.of(Finding.blocking("lost-tag", "</strong>"), Locale.of("ru")))
                .isEqualTo("Не хватает тега «/жирный».");
        assertThat(FindingMessages.of(Finding.blocking("extra-tag", "<q>"), Locale.ENGLISH))
                .contains("“<q>”");
    }

    @Test
    void allLanguagesHaveTheSameWordsWithTheSamePlaceholders() {
        Properties english = words(Locale.ENGLISH);
        for (Locale language : FindingMessages.LANGUAGES) {
            Properties words = words(language);
            assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String code : english.stringPropertyNames()) {
                assertThat(new MessageFormat(words.getProperty(code), language).getArgumentNames())
                        .as(language + " " + code)
                        .isEqualTo(new MessageFormat(english.getProperty(code), Locale.ENGLISH).getArgumentNames());
                assertThat(words.getProperty(code)).as(language + " " + code).isNotBlank();
            }
        }
    }

    @Test
    void everyCodeThatTheTableOfRulesExpectsHasWords() throws IOException {
        Set<String> expected = Pattern.compile("[!?]([a-z]+(?:-[a-z]+)*)(?=[ \\n])")
                .matcher(Files.readString(Path.of("src/test/resources/checks/rules.csv")))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
        assertThat(expected).contains("space-before-mark", "bidi-override");
        assertThat(words(Locale.ENGLISH).stringPropertyNames()).containsAll(expected);
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/stele/translation"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(FindingWordsTests::codesIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            String text = Files.readString(file);
            boolean ofChecks = file.getParent().endsWith("check");
            return Stream.concat(
                    text.contains("check.Finding;") || ofChecks
                            ? CODE.matcher(text).results().map(it -> it.group(1))
                            : Stream.empty(),
                    ofChecks ? CODE_ASIDE.matcher(text).results().map(it -> it.group(1)) : Stream.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties words(Locale language) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        Properties words = new Properties();
        try (var file = FindingWordsTests.class.getResourceAsStream("/messages/findings" + suffix + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
