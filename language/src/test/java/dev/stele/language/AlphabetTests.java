package dev.stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTests {

    private static Alphabet of(String tag) {
        return Alphabet.of(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 桥在冬天之前开通了",
        "zh-Hant, 橋在冬天之前開通了",
        "zh, 桥在冬天之前开通了",
        "ja, 橋は冬の前にカイツウしました",
        "ko, 다리가겨울전에열렸다",
        "ru, мост",
        "fa, پل"
    })
    void hasTheLettersThatItsLanguageIsWrittenWith(String tag, String text) {
        assertThat(text.codePoints()).allMatch(of(tag)::has);
        assertThat("bridge".codePoints()).noneMatch(of(tag)::has);
        assertThat(of(tag).isApartFrom(of("en"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xzz", "und-Zzzz", "en-Zzzz"})
    void saysNothingWhereTheScriptIsNotKnown(String tag) {
        assertThat(of(tag).isKnown()).isFalse();
        assertThat(of(tag).isApartFrom(of("ru"))).isFalse();
        assertThat(of("ru").isApartFrom(of(tag))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, zh-Hant", "zh, ja", "en, fr", "ru, tg"})
    void isNotApartFromOneWithTheSameLetters(String one, String other) {
        assertThat(of(one).isApartFrom(of(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko"})
    void doesNotListWhatCannotBeListed(String tag) {
        assertThat(of(tag).letters().isEmpty()).isTrue();
        assertThat(of("tg").letters().isEmpty()).isFalse();
    }
}
