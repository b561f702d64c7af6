package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import org.junit.jupiter.api.Test;

class InvisibleRulesTests {

    private final InvisibleRules.NothingHidden rule = new InvisibleRules.NothingHidden();

    @Test
    void findsWhatTurnsAHeadlineAround() {
        assertThat(Proofs.in("en").headed("Costs \u202e001 dollars").found(rule))
                .containsExactly("hidden-character /headline");
        assertThat(Proofs.in("en")
                        .saying("An &#x202e;entity", "and a plain one")
                        .found(rule))
                .containsExactly("hidden-character /blocks/0/text");
    }

    @Test
    void leavesWhatAScriptNeedsAndWarnsOfTheRest() {
        assertThat(Proofs.in("fa")
                        .saying("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
                        .found(rule))
                .isEmpty();
        assertThat(Proofs.in("en").saying("bri\u200bdge").found(rule))
                .containsExactly("invisible-character /blocks/0/text");
    }
}
