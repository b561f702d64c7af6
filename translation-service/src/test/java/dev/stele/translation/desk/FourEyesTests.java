package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.UpdateType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FourEyesTests {

    private final Desk desk = new Desk("A well reopens", "The well is open.").translate("ru");

    @Test
    void nobodyApprovesTheirOwnWork() {
        refuses("ru", FourEyes.REQUIRED, null);
        refuses("ru", FourEyes.REQUIRED, "I am alone.");
    }

    @Test
    void whoWroteOneSentenceSinceTheLastApprovalIsAnAuthor() {
        desk.reject();
        long token = desk.claim("other");
        desk.write("other", token, "s1", "Колодец");
        desk.translation.drafting().submit("other", null, token, new RuleInspection(), desk.now);
        refuses("ru", FourEyes.REQUIRED, null);
        refuses("other", FourEyes.REQUIRED, null);
    }

    @Test
    void workFromBeforeTheLastApprovalDoesNotCount() {
        desk.approve("reviewer").release(2, UpdateType.MAJOR, "A well reopens", "The well is shut.");
        desk.translate("other");
        assertThat(approve("ru", FourEyes.REQUIRED, null).waiver()).isNull();
    }

    @Test
    void aWaiverIsRecorded() {
        refuses("ru", FourEyes.WAIVABLE, null);
        assertThat(approve("ru", FourEyes.WAIVABLE, "The second translator is ill.")
                        .waiver())
                .isEqualTo("The second translator is ill.");
    }

    @Test
    void aWaiverThatIsNotNeededIsNotRecorded() {
        assertThat(approve("reviewer", FourEyes.WAIVABLE, "In any case.").waiver())
                .isNull();
    }

    @Test
    void onePersonMayDoBothWhereTheRuleIsOff() {
        assertThat(approve("ru", FourEyes.OFF, null).reviewer()).isEqualTo("ru");
    }

    private TranslationApproved approve(String reviewer, FourEyes rule, @Nullable String waiver) {
        desk.approve(new ApprovalOrder(reviewer, rule, waiver, null, null));
        return (TranslationApproved) desk.lastRaised();
    }

    private void refuses(String reviewer, FourEyes rule, @Nullable String waiver) {
        assertThatThrownBy(() -> approve(reviewer, rule, waiver))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.refusal()).isEqualTo(new Refusal.OwnWork(rule == FourEyes.WAIVABLE)));
    }
}
