package dev.stele.translation.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RuleTrialTests {

    @Test
    void takesTheBuiltInRules() {
        assertThat(RuleTrial.of(BuiltInRules.SRX, "tg").of("Об. Нон.", in(Duration.ofSeconds(5))))
                .containsExactly(4);
    }

    @Test
    @Timeout(20)
    void refusesAnExpressionThatNeverEnds() {
        refused(Srx.of("a*a*a*a*z", ""), "takes too long");
    }

    @Test
    @Timeout(20)
    void refusesAnExpressionThatNeverEndsOnItsOwnLetters() {
        refused(Srx.of("q*q*q*q*z", "\\s"), "takes too long");
    }

    @Test
    @Timeout(20)
    void givesAllRulesTogetherOneTime() {
        // Each of them comes to its end alone.
        String rule = Srx.of(".{0,30}.{0,30}.{0,30}.{0,30}z", "\\s");
        String one = rule.substring(rule.indexOf("<rule break"), rule.indexOf("</languagerule>"));
        refused(rule.replace(one, one.repeat(1_000)), "takes too long");
    }

    @Test
    @Timeout(20)
    void aTextTakesNoMoreThanItsTime() {
        SrxRules rules = SrxRules.compile(Srx.of("q*q*q*q*z", "\\s"), "en");
        assertThatThrownBy(() -> rules.of("q".repeat(19_000), in(Duration.ofMillis(200))))
                .isInstanceOf(UnusableRules.class)
                .hasMessageContaining("q*q*q*q*z");
    }

    @Test
    void refusesExtensionsThatWouldNotBeUsed() {
        String icu = Srx.of("!", "")
                .replace(
                        "cascade=\"yes\"/>",
                        "cascade=\"yes\">"
                                + "<o:options xmlns:o=\"http://okapi.sf.net/srx-extensions\" useIcu4jBreakRules=\"yes\"/></header>");
        refused(icu, "beyond SRX");
    }

    private static long in(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    @Test
    void refusesARuleThatBreaksEverywhere() {
        refused(Srx.of("", ""), "must name what stands");
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
