package dev.stele.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RuleTrialTests {

    @Test
    void takesTheBuiltInRules() {
        assertThat(RuleTrial.of(BuiltInRules.SRX, "tg").of("Об. Нон.")).containsExactly(4);
    }

    @Test
    @Timeout(20)
    void refusesAnExpressionThatNeverEnds() {
        refused(Srx.of("(a|aa)+$", ""), "takes too long");
    }

    @Test
    void refusesWhatIsNoExpression() {
        refused(Srx.of("[", ""), "Not a regular expression");
    }

    @Test
    void refusesWhatIsNotSrx() {
        refused("<html/>", "from 1 to");
        refused("", "not an SRX");
        refused("<!DOCTYPE srx [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>" + Srx.of("&x;", ""), "not an SRX");
    }

    private static void refused(String srx, String reason) {
        assertThatThrownBy(() -> RuleTrial.of(srx, "en"))
                .isInstanceOf(UnusableRules.class)
                .hasMessageContaining(reason);
    }
}
