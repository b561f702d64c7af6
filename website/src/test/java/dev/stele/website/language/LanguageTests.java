package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "en, English, ltr",
        "ru, Русский, ltr",
        "tg, Тоҷикӣ, ltr",
        "fa, فارسی, rtl",
        "ar, العربية, rtl",
        "sr-Latn, Srpski (latinica), ltr",
        "zh-Hant, 繁體中文, ltr",
        "pt-BR, Português (Brasil), ltr",
        "ps, پښتو, rtl",
        "ckb, کوردیی ناوەندی, rtl",
        "uz-Cyrl, Ўзбекча (Кирил), ltr",
        "fa-AF, دری, rtl"
    })
    void knowsNameAndDirection(String tag, String name, String direction) {
        Language language = new Language(tag);
        assertThat(language.name()).isEqualTo(name);
        assertThat(language.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"uz-Arab, rtl", "uz-Cyrl, ltr", "pa-Arab, rtl", "ks, rtl", "he, rtl", "az-Latn, ltr"})
    void takesTheDirectionFromTheScript(String tag, String direction) {
        assertThat(Language.directionOf(tag)).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "uz-Cyrl", "zh-Hant-TW"})
    void takesUsualTags(String tag) {
        assertThat(Language.of(tag)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EN", "en_GB", "en<script>", "und", "x", "favicon.ico", "en-en-en-en-en-en-en-en-en-en-en-en"
            })
    void takesNothingElse(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, pt_BR", "tg, tg_TJ", "fa, fa_IR", "zh-Hant, zh_TW", "sr-Latn, sr_RS", "ckb, ckb_IQ", "en, en_US"
    })
    void knowsTheCountryOfALanguage(String tag, String withCountry) {
        assertThat(new Language(tag).withCountry()).isEqualTo(withCountry);
    }

    @Test
    void sortsLanguagesByTheirOwnNames() {
        assertThat(Stream.of("fa", "tg", "zh-Hant", "en", "ru", "pt-BR").sorted(Language.BY_NAME))
                .containsExactly("en", "pt-BR", "ru", "tg", "fa", "zh-Hant");
    }
}
