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

        assertThat(AllRules.findings(Proofs.in("en").saying(twice).proof()))
                .filteredOn(f -> f.rule() == HouseRule.PARAGRAPH_TWICE)
                .hasSize(Report.MOST_OF_A_RULE);
        assertThat(List.of(twice)).hasSizeGreaterThan(Report.MOST_OF_A_RULE);
    }
}
