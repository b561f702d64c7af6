package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LintTests {
    private static final String LONG = "A sentence that is long enough to be no refrain.";

    private final Lint lint = new Lint(List.of(
            new PictureRules.AltMissing(),
            new PictureRules.FileNameAsText(),
            new PictureRules.CreditMissing(),
            new TextRules.SpeakerMissing(),
            new TextRules.ParagraphTwice(),
            new TextRules.Placeholder()));
    private final LintGate gate = new LintGate(lint);

    @Test
    void findsNothingInAGoodText() {
        assertThat(found(
                        new Block.Paragraph("1", LONG),
                        new Block.Quote("2", "Words.", "Zarina", null, null),
                        new Block.Image("3", UUID.randomUUID(), "A bridge", "The bridge", "F. Nurov"),
                        new Block.Button("4", "Read the report", "/en/pages/report")))
                .isEmpty();
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        assertThat(found(
                        new Block.Image("1", UUID.randomUUID(), "", "IMG_20260926.jpg", null),
                        new Block.Quote("2", "Words.", null, null, null),
                        new Block.Paragraph("3", LONG),
                        new Block.Paragraph("4", LONG),
                        new Block.Button("5", "Start Now", "#"),
                        new Block.Paragraph("6", "Lorem ipsum dolor")))
                .containsExactly(
                        "picture-without-alt /blocks/0/alt",
                        "file-name-as-text /blocks/0/caption",
                        "paragraph-twice /blocks/3/text",
                        "placeholder /blocks/4/label",
                        "placeholder /blocks/4/href",
                        "placeholder /blocks/5/text",
                        "picture-without-credit /blocks/0/credit",
                        "quote-without-speaker /blocks/1/speaker");
    }

    @Test
    void stopsAPublicationUntilSomebodySaysWhyItMayPass() {
        ArticleContent twice = content(new Block.Paragraph("1", LONG), new Block.Paragraph("2", LONG));

        assertThatThrownBy(() -> gate.check(twice, Map.of("placeholder", "no")))
                .isInstanceOfSatisfying(
                        FindingsBlock.class,
                        e -> assertThat(e.findings()).extracting(Finding::rule).containsExactly("paragraph-twice"));
        assertThat(gate.check(twice, Map.of("paragraph-twice", "A refrain", "placeholder", "not needed")))
                .containsOnlyKeys("paragraph-twice");
    }

    @Test
    void aWarningStopsNothing() {
        assertThat(gate.check(content(new Block.Quote("1", "Words.", null, null, null)), Map.of()))
                .isEmpty();
    }

    private List<String> found(Block... blocks) {
        return lint.findings(content(blocks)).stream()
                .map(f -> f.rule() + " " + f.pointer())
                .toList();
    }

    private static ArticleContent content(Block... blocks) {
        return new ArticleContent(
                "Headline", "headline", null, null, List.of(), null, List.of(), null, List.of(blocks), null);
    }
}
