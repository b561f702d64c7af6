package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests {

    private static final List<String> LOCALES = List.of("en", "ru", "tg", "uz-Cyrl", "pt-BR", "zh-Hans", "zh-Hant");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|ru",
                "ru-RU,ru;q=0.9,en;q=0.8|ru en",
                "tg-TJ, ru;q=0.8|tg ru",
                "tg-Cyrl|tg",
                "tg-Cyrl-TJ-x-own|tg",
                "de, tg;q=0.7, ru;q=0.9|ru tg",
                "en;q=0.5, tg|tg en",
                "TG|tg",
                "uz-Cyrl-UZ|uz-Cyrl",
                "uz|uz-Cyrl",
                "pt-br|pt-BR",
                "pt|pt-BR",
                "pt-PT|pt-BR",
                "zh-TW|zh-Hant",
                "zh-CN, zh;q=0.8|zh-Hans",
                "zh-HK|zh-Hant",
                "de-DE, fr|",
                "*|",
                "*, tg;q=0.4|tg",
                "ru;q=0, tg|tg",
                "zh-Hans;q=0, zh|zh-Hant",
                "*;q=0, tg|tg",
                "|",
                "   |",
                ";;;q=|",
                "en_GB<script>|",
                "ru;q=banana|"
            })
    void namesTheLanguagesThatAreWantedBestFirst(@Nullable String header, @Nullable String wanted) {
        List<String> expected = wanted == null ? List.of() : List.of(wanted.split(" "));
        assertThat(Negotiation.wanted(header, LOCALES)).isEqualTo(expected);
    }

    @Test
    void looksAtNoMoreRangesThanAnybodyReads() {
        String header = IntStream.range(0, 200).mapToObj(i -> "de-x-a" + i).collect(Collectors.joining(", ")) + ", tg";
        assertThat(Negotiation.wanted(header, LOCALES)).isEmpty();
    }
}
