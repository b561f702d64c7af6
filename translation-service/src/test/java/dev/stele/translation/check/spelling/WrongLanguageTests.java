package dev.stele.translation.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.language.LanguageGuess;
import dev.stele.language.LanguageOfText;
import dev.stele.language.SecondOpinion;
import dev.stele.translation.check.language.Headlines;
import dev.stele.translation.check.language.ModelOpinion;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongLanguageTests {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale TAJIK = Locale.of("tg");
    private static final Dictionaries DICTIONARIES = new Dictionaries(Runnable::run);
    private static final SecondOpinion DICTIONARY = new DictionaryOpinion(DICTIONARIES);
    private static final SecondOpinion MODEL = new ModelOpinion(Runnable::run);

    @BeforeAll
    static void loadAll() {
        DICTIONARIES.of(RUSSIAN);
        DICTIONARIES.of(Locale.ENGLISH);
        MODEL.agrees("вода", RUSSIAN, TAJIK);
    }

    @Test
    void noHeadlineIsBlockedInItsOwnLanguageAndMostAreInAnother() {
        Tally dictionary = Tally.of(new LanguageOfText(DICTIONARY));
        Tally model = Tally.of(new LanguageOfText(MODEL));
        System.out.println("headlines in another language, second opinion by dictionary: " + dictionary);
        System.out.println("headlines in another language, second opinion by model: " + model);
        assertThat(dictionary.falseBlocking()).isZero();
        assertThat(model.falseBlocking()).isZero();
        assertThat(dictionary.falseWarnings()).isZero();
        assertThat(dictionary.blocked() + dictionary.warned()).isGreaterThan(dictionary.wrong() * 8 / 10);
        assertThat(model.blocked()).isGreaterThan(dictionary.wrong() * 7 / 10);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, The New York Times",
        "ru, BBC World Service",
        "ru, Эмомалӣ Раҳмон",
        "tg, Вера Лукина",
        "tg, 'Радио, телевизион, интернет'",
        "en, 'Dushanbe, Khujand, Kulob'",
        "ru, Apple представила новый iPhone для всех",
        "fa, سازمان ملل متحد",
        "sr, Председник је потписао закон о води и о шумама",
        "uk, Президент підписав закон про воду і про ліси",
        "it, Il presidente visita i villaggi del nord",
        "uz, Ҳукумат янги қарор қабул қилди ва бўлди"
    })
    void namesAndNeighboursAreLeftAlone(Locale expected, String text) {
        assertThat(sure(new LanguageOfText(DICTIONARY), expected, text)).isEmpty();
        assertThat(sure(new LanguageOfText(MODEL), expected, text)).isEmpty();
    }

    @Test
    void aTranslationThatQuotesItsSourceIsNotSurelyWrong() {
        String text = "Перевод: One sentence is enough here and the other makes it two";
        assertThat(new LanguageOfText(DICTIONARY).otherThan(RUSSIAN, text))
                .contains(new LanguageGuess(Locale.of("en"), false));
    }

    @Test
    void aRussianHeadlineInATajikVariantIsSureOnlyWhenTwoAgree() {
        String text = "Парламент принял новый закон о чистой воде и о реках";
        assertThat(new LanguageOfText(DICTIONARY).otherThan(TAJIK, text)).contains(new LanguageGuess(RUSSIAN, true));
        assertThat(new LanguageOfText(SecondOpinion.NONE).otherThan(TAJIK, text))
                .contains(new LanguageGuess(RUSSIAN, false));
    }

    private static Optional<LanguageGuess> sure(LanguageOfText language, Locale expected, String text) {
        return language.otherThan(expected, text).filter(LanguageGuess::sure);
    }

    /** What happens to headlines in variants of their own and of other languages. */
    private record Tally(int right, int falseBlocking, int falseWarnings, int wrong, int blocked, int warned) {

        static Tally of(LanguageOfText language) {
            Tally tally = new Tally(0, 0, 0, 0, 0, 0);
            for (Headlines it : Headlines.all()) {
                for (Locale expected : Headlines.LANGUAGES) {
                    Optional<LanguageGuess> other = language.otherThan(expected, it.text());
                    tally = tally.with(
                            expected.equals(it.language()),
                            other.map(LanguageGuess::sure).orElse(false),
                            other.isPresent());
                }
            }
            return tally;
        }

        private Tally with(boolean own, boolean sure, boolean found) {
            int block = sure ? 1 : 0;
            int warn = found && !sure ? 1 : 0;
            return own
                    ? new Tally(right + 1, falseBlocking + block, falseWarnings + warn, wrong, blocked, warned)
                    : new Tally(right, falseBlocking, falseWarnings, wrong + 1, blocked + block, warned + warn);
        }
    }
}
