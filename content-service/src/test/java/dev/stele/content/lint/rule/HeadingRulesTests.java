package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingRulesTests {
    private final HeadingRules.Telling telling = new HeadingRules.Telling();
    private final HeadingRules.Levels levels = new HeadingRules.Levels();

    @ParameterizedTest
    @CsvSource({"en, The flood", "ru, Наводнение", "tg, Обхезӣ"})
    void aHeadingSaysSomethingAndSaysItOnce(String locale, String text) {
        assertThat(Proofs.in(locale)
                        .blocks(new Heading("1", 2, text), new Heading("2", 2, " — "), new Heading("3", 3, text + ":"))
                        .found(telling))
                .containsExactly("heading-empty /blocks/1/text", "heading-twice /blocks/2/text");
        assertThat(Proofs.in(locale)
                        .blocks(new Heading("1", 2, text), new Heading("2", 2, text + " 2"))
                        .found(telling))
                .isEmpty();
    }

    @Test
    void noLevelIsSkipped() {
        assertThat(Proofs.in("en")
                        .blocks(new Heading("1", 3, "A"), new Heading("2", 4, "B"))
                        .found(levels))
                .containsExactly("heading-level-skipped /blocks/0/level");
        assertThat(Proofs.in("en")
                        .blocks(new Heading("1", 2, "A"), new Heading("2", 4, "B"))
                        .found(levels))
                .containsExactly("heading-level-skipped /blocks/1/level");
        assertThat(Proofs.in("en")
                        .blocks(
                                new Heading("1", 2, "A"),
                                new Heading("2", 3, "B"),
                                new Heading("3", 4, "C"),
                                new Heading("4", 2, "D"))
                        .found(levels))
                .isEmpty();
    }
}
