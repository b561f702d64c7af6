package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagsTests {
    @ParameterizedTest
    @CsvSource({"en,en", "RU,ru", "zh-hant,zh-Hant", "fa-AF,fa-AF", "es-419,es-419"})
    void areCanonical(String tag, String canonical) {
        assertThat(LocaleTags.canonical(tag)).hasValue(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "en<script>", "en_GB", "und", "x-private", "en-u-ca-buddhist", "en.x", "$gt", "e", "../en"})
    void areRefused(String tag) {
        assertThat(LocaleTags.canonical(tag)).isEmpty();
    }
}
