package dev.stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Roads closed", "Дороги закрыты", "ҷӯра", "50 %"})
    void leavesTextFromLeftToRightAlone(String text) {
        assertThat(Isolated.text(text)).isEqualTo(text);
    }

    @Test
    void wrapsTextFromRightToLeft() {
        assertThat(Isolated.text("راه بسته است")).isEqualTo("\u2068راه بسته است\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Egnp.exe",
                "\u2067a\u2069\u2069\u202Eb",
                "\u2069\u2069\u202Eb",
                "\u2066\u2067\u2068never closed",
                "\u202B\u202E\u2069b"
            })
    void nothingOfTheTextReachesWhatFollows(String text) {
        String sentence = Isolated.text(text) + " was published";
        int after = sentence.length() - " was published".length();

        Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);

        for (int i = after; i < sentence.length(); i++) {
            assertThat(bidi.getLevelAt(i)).as("character %d of %s", i, sentence).isZero();
        }
    }
}
