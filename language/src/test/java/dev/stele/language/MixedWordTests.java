package dev.stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedWordTests {
    private static final Alphabet RUSSIAN = Alphabet.of(Locale.of("ru"));

    @ParameterizedTest
    @ValueSource(strings = {"мoсква", "cуд", "Xорог", "Kazan\u0430"})
    void seesTwinsOfAnotherAlphabet(String word) {
        assertThat(MixedWord.is(word)).isTrue();
        assertThat(MixedWord.isDisguised(word, RUSSIAN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT’шник", "SMSка", "wi-fi-сеть"})
    void letsAbbreviationsHaveEndings(String word) {
        assertThat(MixedWord.isDisguised(word, RUSSIAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"москва", "Moscow", "ҳуқуқ", "漢字かな", "може́т"})
    void aWordOfOneAlphabetIsNotMixed(String word) {
        assertThat(MixedWord.is(word)).isFalse();
    }
}
