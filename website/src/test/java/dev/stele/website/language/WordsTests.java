package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .satisfies(t -> assertThat(places(t)).isEqualTo(places(text.toString()))));
    }

    @Test
    void areEnglishWhereTheyAreNotWritten() {
        assertThat(words("de").say("latest")).isEqualTo("Latest");
        assertThat(words("de").lang("latest")).isEqualTo("en");
        assertThat(words("ru").say("latest")).isEqualTo("Последние новости");
        assertThat(words("ru").lang("latest")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fa-AF, fa,", "tg-TJ, tg,", "tg-Arab, en, en", "sr-Latn, en, en", "zh-Hant, en, en", "en-GB, en,"})
    void comeFromTheSameLanguageInTheSameScript(String page, String from, @Nullable String lang) {
        assertThat(words(page).say("latest")).isEqualTo(words(from).say("latest"));
        assertThat(words(page).lang("latest")).isEqualTo(lang);
    }

    @Test
    void followTheSettingsBeforeTheSitesFirstLanguage() {
        Wordbook book = new Wordbook(WordFiles.own(), Map.of("uz", "ru", "ps", "fa", "kk", "ky", "ky", "kk"));

        assertThat(book.in("uz-Latn", "tg").lang("latest")).isEqualTo("ru");
        assertThat(book.in("ps", "tg").lang("latest")).isEqualTo("fa");
        assertThat(book.in("ps", "tg").dir("latest")).isEqualTo("rtl");
        assertThat(book.in("de", "tg").lang("latest")).isEqualTo("tg");
        assertThat(book.in("kk", "tg").lang("latest")).isEqualTo("tg");
    }

    @Test
    void ofANewsroomStandOverThoseOfTheSiteOneByOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("uz-Cyrl.properties"), """
                latest=Сўнгги хабарлар
                page={1}-саҳифа
                older={
                nonsense=Бундай матн йўқ
                """);
        Files.writeString(folder.resolve("ru.properties"), "latest=Свежее\n");
        Files.writeString(folder.resolve("no tag.properties"), "latest=?\n");
        Wordbook book = new Wordbook(WordFiles.with(folder), Map.of("uz-Cyrl", "ru"));
        Words uzbek = book.in("uz-Cyrl", "en");

        assertThat(uzbek.say("latest")).isEqualTo("Сўнгги хабарлар");
        assertThat(uzbek.lang("latest")).isNull();
        assertThat(uzbek.say("page", 2)).isEqualTo("Страница 2");
        assertThat(uzbek.lang("page")).isEqualTo("ru");
        assertThat(uzbek.within("page", "uz-Cyrl")).isEqualTo("uz-Cyrl");
        assertThat(uzbek.say("older")).isEqualTo("Раньше");
        assertThat(book.in("ru", "en").say("latest")).isEqualTo("Свежее");
        assertThat(book.in("ru", "en").say("older")).isEqualTo("Раньше");
    }

    @Test
    void takeValuesAsTheyAre() {
        assertThat(words("en").say("by", "O'Neill {0}")).isEqualTo("By O'Neill {0}");
        assertThat(words("fa").say("page", 2)).isEqualTo("صفحهٔ ۲");
        assertThat(words("ru").say("absent", 1)).isEqualTo("Нет на языке:");
        assertThat(words("ru").say("absent", 3)).isEqualTo("Нет на языках:");
        assertThat(words("ru").say("absent", 21)).isEqualTo("Нет на языках:");
        assertThat(words("tg").say("absent", 1)).isEqualTo("Бо ин забон нест:");
        assertThat(words("en").say("absent", 2)).isEqualTo("Not available in:");
    }

    @Test
    void keepValuesApartThatRunTheOtherWay() {
        assertThat(words("fa").say("more.in", "Stele")).contains("\u2068Stele\u2069");
        assertThat(words("en").say("by", "رستم یوروف")).isEqualTo("By \u2068رستم یوروف\u2069");
        assertThat(words("fa").say("more.in", "آب")).doesNotContain("\u2068");
    }

    @Test
    void sayOfWhateverVersionHowLongItWasInForce() {
        String until = words("ru").say("version.until", "3 июня");
        assertThat(words("ru").say("version.text", "5 мая") + " " + until).isEqualTo("Текст от 5 мая до 3 июня");
    }

    private static Words words(String tag) {
        return new Wordbook(WordFiles.own(), Map.of()).in(tag, "en");
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
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
