package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.Block;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintGateTests {
    private static final String LONG = "A sentence that is long enough to be no refrain.";

    private static Map<String, String> passed(Proofs proofs, Map<String, String> overrides) {
        return LintGate.passed(AllRules.findings(proofs.proof()), overrides);
    }

    @Test
    void stopsAPublicationUntilSomebodySaysWhyItMayPass() {
        Proofs twice = Proofs.in("en").saying(LONG, LONG);

        assertThatThrownBy(() -> passed(twice, Map.of("placeholder", "no")))
                .isInstanceOfSatisfying(
                        FindingsBlock.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::rule)
                                .containsExactly(HouseRule.PARAGRAPH_TWICE));
        assertThat(passed(twice, Map.of("paragraph-twice", "A refrain", "placeholder", "not needed")))
                .containsOnlyKeys("paragraph-twice");
    }

    @Test
    void aWarningStopsNothing() {
        assertThat(passed(Proofs.in("en").blocks(new Block.Quote("1", "Words.", null, null, null)), Map.of()))
                .isEmpty();
    }

    @Test
    void refusesAnOverrideOfARuleThatThereIsNotOrThatNobodyMayOverride() {
        Proofs good = Proofs.in("en").saying(LONG);

        assertThatThrownBy(() -> passed(good, Map.of("paragraph-twise", "x", "no-text", "y", "placeholder", "z")))
                .isInstanceOfSatisfying(UnknownRules.class, e -> {
                    assertThat(e.unknown()).containsExactly("paragraph-twise");
                    assertThat(e.never()).containsExactly("no-text");
                });
    }

    @Test
    void tellsOnlySoMuchOfOneRule() {
        String[] twice = new String[100];
        java.util.Arrays.fill(twice, LONG);

        List<Finding> all = AllRules.findings(Proofs.in("en").saying(twice).proof());
        assertThat(all).filteredOn(f -> f.rule() == HouseRule.PARAGRAPH_TWICE).hasSize(99);
        assertThat(Lint.few(all))
                .filteredOn(f -> f.rule() == HouseRule.PARAGRAPH_TWICE)
                .hasSize(Lint.MOST_OF_A_RULE);
    }

    @Test
    void anOverrideMayNameOneFindingAlone() {
        Proofs thrice = Proofs.in("en").saying(LONG, LONG, LONG);

        assertThatThrownBy(() -> passed(thrice, Map.of("paragraph-twice@/blocks/1/text", "A refrain")))
                .isInstanceOfSatisfying(
                        FindingsBlock.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::pointer)
                                .containsExactly("/blocks/2/text"));
        assertThat(passed(
                        thrice,
                        Map.of(
                                "paragraph-twice@/blocks/1/text", "A refrain",
                                "paragraph-twice@/blocks/2", "Its second time",
                                "paragraph-twice@/blocks/22", "Not there",
                                "placeholder@/blocks/1", "Nothing of it there")))
                .containsOnlyKeys("paragraph-twice@/blocks/1/text", "paragraph-twice@/blocks/2");
    }

    @Test
    void overridesOneByOneDoNotReachWhatWasNotTold() {
        String[] often = new String[100];
        java.util.Arrays.fill(often, LONG);
        Map<String, String> told = new java.util.HashMap<>();
        for (int i = 1; i <= Lint.MOST_OF_A_RULE; i++) told.put("paragraph-twice@/blocks/" + i, "A refrain");

        assertThatThrownBy(() -> passed(Proofs.in("en").saying(often), told))
                .isInstanceOfSatisfying(
                        FindingsBlock.class,
                        e -> assertThat(e.findings())
                                .hasSize(Lint.MOST_OF_A_RULE)
                                .noneMatch(f -> told.containsKey(
                                        "paragraph-twice@" + f.pointer().replace("/text", ""))));
    }

    @Test
    void refusesAnOverrideOfAPlaceForARuleThatThereIsNotOrNowhere() {
        Map<String, String> wrong = Map.of(
                "paragraph-twise@/blocks/1",
                "x",
                "placeholder@",
                "y",
                "placeholder@blocks/1",
                "z",
                "no-text@/blocks",
                "n");

        assertThatThrownBy(() -> passed(Proofs.in("en").saying(LONG), wrong))
                .isInstanceOfSatisfying(UnknownRules.class, e -> {
                    assertThat(e.unknown())
                            .containsExactly("paragraph-twise@/blocks/1", "placeholder@", "placeholder@blocks/1");
                    assertThat(e.never()).containsExactly("no-text@/blocks");
                });
    }

    @Test
    void aLintThatUsesUpItsTimeSaysSoAndBlocks() {
        Rule never = (_, _) -> {
            throw new AssertionError("no rule begins after the end of the time");
        };
        assertThat(new Lint(List.of(never), java.time.Duration.ofNanos(-1))
                        .findings(Proofs.in("en").proof()))
                .extracting(Finding::rule)
                .containsExactly(HouseRule.LINT_UNFINISHED);
    }
}
