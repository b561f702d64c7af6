package dev.stele.translation.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.language.LanguageGuess;
import dev.stele.language.LettersAndWords;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersAndWordsTests {

    @Test
    void namesSayNothing() {
        assertThat(Headlines.names())
                .allSatisfy(name -> assertThat(LettersAndWords.guess(name).filter(LanguageGuess::sure))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void isNeverSureOfAnotherLanguageThanThatOfAHeadline() {
        for (Headlines it : Headlines.all()) {
            assertThat(LettersAndWords.guess(it.text()).map(LanguageGuess::locale))
                    .as(it.text())
                    .isIn(Optional.empty(), Optional.of(it.language()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "es, El presidente visita las aldeas del norte",
        "fr, Le président visite les villages du nord pour la deuxième fois",
        "de, Der Präsident besucht die Dörfer im Norden",
        "uz, Prezident shimoldagi qishloqlar uchun yangi qaror qabul qildi va boʻldi",
        "ar, الرئيس يزور القرى في الشمال على الحدود"
    })
    void knowsTheOtherLanguagesOfTheHouse(String language, String text) {
        assertThat(LettersAndWords.guess(text)).contains(new LanguageGuess(Locale.of(language), true));
    }

    @ParameterizedTest
    @CsvSource({"Вода", "'Вода, 2025'", "12:30", "'?!'", "'Water вода آب об'"})
    void saysNothingOfTooLittle(String text) {
        assertThat(LettersAndWords.guess(text)).isEmpty();
    }

    @Test
    void uzbekInCyrillicIsNotTakenForTajik() {
        assertThat(LettersAndWords.guess("Ҳукумат янги қарор қабул қилди ва бўлди")
                        .filter(LanguageGuess::sure))
                .isEmpty();
    }
}
