package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg", "fa"})
    void haveEveryTextInEveryLanguage(String tag) throws IOException {
        Properties english = load("");
        Properties other = load("_" + tag);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(other.getProperty(key.toString()))
                .as("%s: %s", tag, key)
                .isNotBlank()
                .satisfies(t ->
                        assertThat(t.contains("{0}")).isEqualTo(text.toString().contains("{0}"))));
    }

    @Test
    void areEnglishWhereTheyAreNotWritten() {
        assertThat(Words.in("de").say("latest")).isEqualTo("Latest");
        assertThat(Words.in("ru").say("latest")).isEqualTo("Последние новости");
        assertThat(Words.in("fa-AF").say("latest")).isEqualTo("تازه‌ترین خبرها");
    }

    @Test
    void takeValuesAsTheyAre() {
        assertThat(Words.in("en").say("by", "O'Neill {0}")).isEqualTo("By O'Neill {0}");
        assertThat(Words.in("fa").say("page", 2)).isEqualTo("صفحهٔ ۲");
    }

    private static Properties load(String suffix) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordsTests.class.getResourceAsStream("/words/words" + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
