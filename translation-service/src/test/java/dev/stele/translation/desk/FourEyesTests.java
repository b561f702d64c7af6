package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.UpdateType;
import dev.stele.translation.desk.Act.Kind;
import java.util.List;
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
    void whoSentATextAsAMachinesIsItsAuthorWhoeverConfirmsIt() {
        Desk fresh = new Desk("A well reopens", "The well is open.");
        long token = fresh.claim("first");
        fresh.sendUnconfirmed("first", token, "s1", "Колодец");
        fresh.sendUnconfirmed("first", token, "s2", "Колодец открыт.");
        fresh.translation.drafting().giveBack("first", token, fresh.now);
        assertThat(fresh.translation.snapshot().text().segments())
                .extracting(segment -> segment.draft().by())
                .containsOnly("first");

        long second = fresh.claim("second");
        fresh.write("second", second, "s1", "Колодец");
        fresh.write("second", second, "s2", "Колодец открыт.");
        fresh.translation.drafting().submit("second", null, second, new RuleInspection(), fresh.now);

        for (String author : List.of("first", "second")) {
            assertThatThrownBy(() -> fresh.approve(new ApprovalOrder(author, FourEyes.REQUIRED, null, null, null)))
                    .as(author)
                    .isInstanceOf(Refused.class);
        }
        fresh.approve("reviewer");
        assertThat(fresh.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whoJoinsOrCutsIsAnAuthorToo() {
        Desk fresh = new Desk("A well", "It is open. It is full.");
        long token = fresh.claim("first");
        fresh.translation.drafting().join(fresh.segment("It is open.").id(), "first", token, fresh.now);
        fresh.translation.drafting().giveBack("first", token, fresh.now);
        fresh.translate("second");
        assertThat(fresh.translation.snapshot().isWorkOf("first")).isTrue();
    }

    @Test
    void workFromBeforeTheLastApprovalDoesNotCount() {
        desk.approve("reviewer").release(2, UpdateType.MAJOR, "A well reopens", "The well is shut.");
        desk.translate("other");
        assertThat(approve("ru", FourEyes.REQUIRED, null).kind()).isEqualTo(Kind.APPROVED);
    }

    @Test
    void aWaiverIsRecorded() {
        refuses("ru", FourEyes.WAIVABLE, null);
        Act approval = approve("ru", FourEyes.WAIVABLE, "The second translator is ill.");
        assertThat(approval.kind()).isEqualTo(Kind.APPROVED_OWN_WORK);
        assertThat(approval.detail()).isEqualTo("The second translator is ill.");
    }

    @Test
    void aWaiverThatIsNotNeededIsNotRecorded() {
        Act approval = approve("reviewer", FourEyes.WAIVABLE, "In any case.");
        assertThat(approval.kind()).isEqualTo(Kind.APPROVED);
        assertThat(approval.detail()).isEqualTo("version 1");
    }

    @Test
    void onePersonMayDoBothWhereTheRuleIsOff() {
        assertThat(approve("ru", FourEyes.OFF, null).by()).isEqualTo("ru");
    }

    private Act approve(String reviewer, FourEyes rule, @Nullable String waiver) {
        desk.approve(new ApprovalOrder(reviewer, rule, waiver, null, null));
        return desk.translation.snapshot().audit().getLast();
    }

    private void refuses(String reviewer, FourEyes rule, @Nullable String waiver) {
        assertThatThrownBy(() -> approve(reviewer, rule, waiver))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.refusal()).isEqualTo(new Refusal.OwnWork(rule == FourEyes.WAIVABLE)));
    }
}
