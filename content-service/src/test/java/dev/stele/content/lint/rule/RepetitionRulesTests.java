package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionRulesTests {
    private static final String TEXTS = """
            en | The council of the valley met on Monday and agreed to rebuild the old stone bridge. | The work begins in spring.
            ru | Совет долины собрался в понедельник и решил заново построить старый каменный мост у мельницы. | Работы начнутся весной.
            tg | Шӯрои водӣ рӯзи душанбе ҷамъ омад ва қарор дод, ки пули кӯҳнаи сангӣ аз нав сохта шавад. | Кор баҳор сар мешавад.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aBlockStandsOnce(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .lead(text)
                        .blocks(
                                new Block.Paragraph("1", other),
                                new Block.Quote(
                                        "2", "<em>" + text.replace(" ", "  ") + "</em>", "Z. Karimova", null, null))
                        .found(new RepetitionRules.SameTwice()))
                .containsExactly("paragraph-twice /blocks/1/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aSentenceOfABlockStandsOnce(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .saying(text + " " + other, other + " " + text)
                        .found(new RepetitionRules.SameTwice()))
                .containsExactly("passage-twice /blocks/1/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aQuoteMaySetOffWordsOfTheText(String locale, String text, String other) {
        var rule = new RepetitionRules.SameTwice();
        Block quote = new Block.Quote("q", text, null, null, null);
        Block paragraph = new Block.Paragraph("p", other + " " + text);
        Block alone = new Block.Paragraph("a", text);

        assertThat(Proofs.in(locale).blocks(paragraph, quote).found(rule)).containsExactly("pull-quote /blocks/1/text");
        assertThat(Proofs.in(locale).blocks(quote, paragraph).found(rule)).containsExactly("pull-quote /blocks/1/text");
        assertThat(Proofs.in(locale).blocks(alone, quote).found(rule)).containsExactly("pull-quote /blocks/1/text");
        assertThat(Proofs.in(locale)
                        .blocks(quote, paragraph, new Block.Paragraph("r", text + " " + other))
                        .found(rule))
                .containsExactly("passage-twice /blocks/2/text", "pull-quote /blocks/1/text");
        assertThat(Proofs.in(locale).blocks(quote, alone, alone).found(rule))
                .containsExactly("paragraph-twice /blocks/2/text", "pull-quote /blocks/1/text");
        assertThat(Proofs.in(locale).blocks(quote, quote).found(rule))
                .containsExactly("paragraph-twice /blocks/1/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aShortSentenceMayComeBack(String locale, String text, String other) {
        assertThat(Proofs.in(locale).saying(text, other, other).found(new RepetitionRules.SameTwice()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void theHeadlineIsNotRepeated(String locale, String text, String other) {
        Proofs proofs = Proofs.in(locale).headed(other);
        var rule = new RepetitionRules.HeadlineRepeated();

        assertThat(proofs.lead(other)
                        .blocks(new Block.Heading("1", 2, other.toUpperCase()), new Block.Paragraph("2", text))
                        .found(rule))
                .containsExactly("headline-repeated /lead", "headline-repeated /blocks/0/text");
        assertThat(proofs.lead(text).saying(text + " " + other).found(rule)).isEmpty();
    }
}
