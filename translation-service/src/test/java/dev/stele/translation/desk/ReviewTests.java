package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Act.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final ApprovalOrder REVIEWER = new ApprovalOrder("reviewer", FourEyes.REQUIRED, null, null, null);
    private static final Inspection RULES = new RuleInspection();
    private final Desk desk = new Desk("A well reopens", "It opens at 6 p.m. today.");

    @Test
    void whatAReviewerChangesIsTheirWorkUntilATranslatorConfirmsIt() {
        desk.translate("ru");
        String before = desk.translation.segment("s1").target();
        edit("s1", "Колодец снова открыт");
        assertThat(desk.translation.segment("s1").edit()).isEqualTo(new Edit(before, "reviewer", desk.now));
        refused(() -> desk.approve("reviewer"), Refusal.OwnWork.class);
        desk.reject();
        assertThat(desk.open()).containsExactly("A well reopens");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец снова открыт");
        assertThat(desk.translation.segment("s1").edit()).isNull();
        desk.translation.drafting().submit("ru", null, token, RULES, desk.now);
        assertThat(desk.approve("reviewer").stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void anotherReviewerMayApproveWhatOneChanged() {
        desk.translate("ru");
        edit("s1", "Колодец снова открыт");
        assertThat(desk.approve("second").stage()).isEqualTo(Stage.APPROVED);
        assertThat(desk.translation.segment("s1").edit())
                .as("for the translator to see")
                .isNotNull();
    }

    @Test
    void whoSaysWhatTheyReadApprovesNoOtherText() {
        desk.translate("ru");
        String read = desk.translation.snapshot().text().hash();
        edit("s1", "Колодец снова открыт");
        ApprovalOrder order = new ApprovalOrder("second", FourEyes.REQUIRED, null, null, read);
        refused(() -> desk.approve(order), Refusal.TextChanged.class);
        desk.translation.discussing().comment("s1", "Better?", "ru", desk.now);
        String now = desk.translation.snapshot().text().hash();
        assertThat(desk.approve(new ApprovalOrder("second", FourEyes.REQUIRED, null, null, now))
                        .stage())
                .isEqualTo(Stage.APPROVED);
    }

    @Test
    void aReviewerMakesNoTextLongerThanTheLogTakes() {
        String sentence = "word ".repeat(40_000) + "last.";
        Desk longest = new Desk("A list", sentence, sentence);
        longest.translate("ru");
        String target = "слово ".repeat(130_000);
        refused(
                () -> longest.translation
                        .reviewing()
                        .edit("s2", target, longest.translation.segment("s2").sourceHash(), "reviewer", longest.now),
                Refusal.TooLarge.class);
        assertThat(longest.translation.segment("s2").edit()).isNull();
    }

    @Test
    void whatTheLogEscapesCountsAsItIsWritten() {
        String sentence = "word ".repeat(40_000) + "last.";
        Desk longest = new Desk("A list", sentence, sentence);
        long token = longest.claim("ru");
        longest.write("ru", token, "s2", "\"".repeat(590_000));
        refused(() -> longest.write("ru", token, "s3", "\"".repeat(20_000)), Refusal.TooLarge.class);
        longest.write("ru", token, "s2", "\"".repeat(10));
        longest.write("ru", token, "s3", "\"".repeat(20_000));
    }

    @Test
    void onlyWhatWasSubmittedIsEdited() {
        refused(() -> edit("s1", "Колодец"), Refusal.WrongStage.class);
        desk.translate("ru");
        refused(
                () -> desk.translation.reviewing().edit("s1", "Колодец", "0", "reviewer", desk.now),
                Refusal.SourceChanged.class);
    }

    @Test
    void aWaivedFindingBlocksNoLongerWhileTheSentenceStaysAsItIs() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец снова открыт");
        desk.write("ru", token, "s2", "Он открывается сегодня в 4 часа.");
        refused(() -> desk.translation.drafting().submit("ru", null, token, RULES, desk.now), Refusal.NotReady.class);
        for (String code : List.of("lost-number", "extra-number")) {
            desk.translation.reviewing().waive("s2", code, "Another time zone.", REVIEWER, RULES, desk.now);
        }
        desk.write("ru", token, "s2", "Он откроется сегодня в 4 часа.");
        refused(() -> desk.translation.drafting().submit("ru", null, token, RULES, desk.now), Refusal.NotReady.class);
        desk.write("ru", token, "s2", "Он открывается сегодня в 4 часа.");
        desk.translation.drafting().submit("ru", null, token, RULES, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(acts(Kind.WAIVED))
                .extracting(Act::detail)
                .containsExactly("lost-number: Another time zone.", "extra-number: Another time zone.");
    }

    @Test
    void nobodyWaivesInTheirOwnWorkNorWhatIsMissing() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s2", "Он открывается сегодня в 4 часа.");
        ApprovalOrder own = new ApprovalOrder("ru", FourEyes.REQUIRED, "Mine.", null, null);
        refused(
                () -> desk.translation.reviewing().waive("s2", "lost-number", "Mine.", own, RULES, desk.now),
                Refusal.OwnWork.class);
        refused(
                () -> desk.translation.reviewing().waive("s1", "empty", "Later.", REVIEWER, RULES, desk.now),
                Refusal.NothingToWaive.class);
    }

    @Test
    void workGivenToOnePersonIsNotClaimedByAnother() {
        long token = desk.claim("ru");
        desk.translation.reviewing().assign("other", "reviewer", desk.now);
        refused(() -> desk.write("ru", token, "s1", "Колодец"), Refusal.ClaimLost.class);
        refused(() -> desk.claim("ru"), Refusal.Assigned.class);
        desk.claim("other");
        assertThat(acts(Kind.ASSIGNED)).extracting(Act::by).containsExactly("reviewer");
    }

    @Test
    void aClaimLastsOnWhileItsHolderWorks() {
        long token = desk.claim("ru");
        for (int hour = 0; hour < 5; hour++) {
            desk.now = desk.now.plus(Duration.ofMinutes(20));
            desk.write("ru", token, "s1", "Колодец " + hour);
        }
        desk.now = desk.now.plus(Duration.ofMinutes(31));
        refused(() -> desk.write("ru", token, "s1", "Колодец"), Refusal.ClaimLost.class);
    }

    @Test
    void aSegmentRemembersWhatItWas() {
        desk.translate("ru").approve("reviewer");
        String first = desk.translation.segment("s1").target();
        desk.translation.reviewing().reopen("ru", List.of("s1"), desk.now);
        assertThat(desk.open()).containsExactly("A well reopens");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Коло");
        desk.write("ru", token, "s1", "Колодец");
        assertThat(desk.translation.segment("s1").past())
                .as("what one person saves in a sitting is one version")
                .extracting(it -> it.draft().target())
                .containsExactly(first);
    }

    @Test
    void theAuditLogTellsWhoDidWhat() {
        desk.translate("ru").approve("reviewer");
        assertThat(desk.translation.snapshot().audit())
                .extracting(it -> it.kind() + " " + it.by())
                .containsExactly("RELEASED the log", "CLAIMED ru", "SUBMITTED ru", "APPROVED reviewer");
    }

    private List<Act> acts(Kind kind) {
        return desk.translation.snapshot().audit().stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }

    private void edit(String id, String target) {
        String hash = desk.translation.segment(id).sourceHash();
        desk.translation.reviewing().edit(id, target, hash, "reviewer", desk.now);
    }
}
