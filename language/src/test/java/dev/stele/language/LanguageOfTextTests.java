package dev.stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With letters as the second opinion, as the house rules use it. */
class LanguageOfTextTests {
    private final LanguageOfText languages = new LanguageOfText(new LettersOpinion());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ru | Диалог о правах человека прошёл в столице и был открыт для всех
            en | tg | Муколама дар бораи ҳуқуқи инсон дар пойтахт баргузор шуд
            ru | en | The dialogue on human rights was held in the capital
            tg | ru | Жители были рады, что новый мост открыли до зимы
            ru | tg | Сокинони деҳа аз роҳи нав хушҳоланд, ки он пеш аз зимистон кушода шуд
            """)
    void isSureWhereLettersTellTheLanguagesApart(String expected, String other, String text) {
        assertThat(languages.otherThan(Locale.of(expected), text)).contains(new LanguageGuess(Locale.of(other), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The dialogue on human rights was held in the capital
            ru | Жители были рады, что новый мост открыли до зимы
            tg | Сокинони деҳа аз он шоданд, ки пули нав пеш аз зимистон кушода шуд
            fa | این پل پیش از زمستان باز شد و مردم خوشحال بودند
            en | Khorog
            """)
    void saysNothingOfATextInTheExpectedLanguage(String expected, String text) {
        assertThat(languages.otherThan(Locale.of(expected), text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "en | Le président visite les villages du nord pour la deuxième fois")
    void isNotSureWhereOnlyWordsTellThemApart(String expected, String text) {
        assertThat(languages.otherThan(Locale.of(expected), text))
                .hasValueSatisfying(guess -> assertThat(guess.locale()).isEqualTo(Locale.FRENCH));
    }
}
