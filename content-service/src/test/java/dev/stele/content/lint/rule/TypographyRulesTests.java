package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “A good year,” she said. | It was "good".
            ru | «Хороший год», — сказала она. | Год был "хорошим".
            tg | «Соли хуб», — гуфт ӯ. | Сол "хуб" буд.
            """)
    void straightAndTypographicQuotesAreNotMixed(String locale, String typographic, String straight) {
        var rule = new TypographyRules.OneKindOfQuotes();

        assertThat(Proofs.in(locale).saying(typographic, straight).found(rule))
                .containsExactly("quotes-mixed /blocks/1/text");
        assertThat(Proofs.in(locale).saying(typographic, typographic).found(rule))
                .isEmpty();
        assertThat(Proofs.in(locale).saying(straight, straight).found(rule)).isEmpty();
        assertThat(Proofs.in(locale).saying(typographic, "5'10\" 17\"").found(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “A good year,” she said. | «A good year», she said.
            ru | «Год „хороший“», — сказала она. | “Хороший год”, — сказала она.
            tg | «Соли “хуб”», — гуфт ӯ. | „Соли хуб“, — гуфт ӯ.
            fa | او گفت «سال خوبی بود». | او گفت “سال خوبی بود”.
            """)
    void quotesAreThoseOfTheLanguage(String locale, String right, String wrong) {
        var rule = new TypographyRules.QuotesOfLanguage();

        assertThat(Proofs.in(locale).saying(right, wrong).found(rule)).containsExactly("quotes-foreign /blocks/1/text");
    }

    @ParameterizedTest
    @CsvSource({"en, It is  open, It is open", "ru, Он  открыт, Он открыт", "tg, Он кушода  аст, Он кушода аст"})
    void oneSpaceIsEnough(String locale, String wrong, String right) {
        var rule = new TypographyRules.DoubleSpaces();

        assertThat(Proofs.in(locale).saying(wrong, right).found(rule)).containsExactly("double-space /blocks/0/text");
    }
}
