package dev.stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.language.HiddenCharacters.Hidden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A plain text, а тут русский",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0995\u09cd\u200d\u09b7",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "a \u2067\u05d0\u2069 b",
                "a \u202b\u05d0\u202c b",
                "a\u200eb",
                "\u0e01\u200b\u0e02"
            })
    void findsNothingWhereAScriptNeedsIt(String text) {
        assertThat(HiddenCharacters.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cost \u202e001 dollars",
                "Cost \u202e001\u202c dollars",
                "a \u2067b",
                "a \u202bb",
                "a b\u2069",
                "a b\u202c",
                "a \u2067b\u202c",
                "one \u2067line\nand another\u2069",
                "a\uDB40\uDC41",
                "\uD83C\uDFF4\uDB40\uDC67"
            })
    void tellsWhatLetsATextReadOtherwise(String text) {
        assertThat(HiddenCharacters.in(text)).extracting(Hidden::deceives).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200bb", "a\u200cb", "a\u200db", "a\u2060b", "\ufeffa", "\uD83D\uDC68\u200D"})
    void tellsWhatIsOnlyNotSeen(String text) {
        assertThat(HiddenCharacters.in(text))
                .hasSize(1)
                .extracting(Hidden::deceives)
                .containsExactly(false);
    }
}
