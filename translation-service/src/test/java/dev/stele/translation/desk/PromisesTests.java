package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What revisions, reviewers and translators may not do to each other's work. */
class PromisesTests {

    private static List<String> sources(Desk desk) {
        return desk.translation.snapshot().text().segments().stream()
                .map(Segment::source)
                .toList();
    }

    @Test
    void aCutSentenceWithATwinElsewhereStaysCut() {
        Desk desk = new Desk("A well", "The school drew first. It rained.", "The school drew first. Bye.");
        long token = desk.claim("ru");
        String id = desk.segment("The school drew first.").id();
        desk.translation.drafting().cut(id, "The school ".length(), null, "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(
                2, UpdateType.MAJOR, "A well", "The school drew first. It rained.", "The school drew first. Bye now.");
        assertThat(desk.open()).containsExactly("Bye now.");
    }

    @Test
    void twinsKeepTheirPlaces() {
        Desk desk = new Desk("A well", "It rained. The day was dry. It rained.");
        desk.approved();
        // the first twin is worked on again
        desk.translation.reviewing().reopen("ru", List.of(), desk.now);
        long token = desk.claim("ru");
        String first = desk.translation.snapshot().text().segments().get(1).id();
        desk.write("ru", token, first, "Ага.");
        List<String> before = targets(desk);
        desk.release(2, UpdateType.MAJOR, "A well", "It rained. The day was dry. It rained.", "More.");
        assertThat(targets(desk).subList(0, 4)).isEqualTo(before);
    }

    private static List<String> targets(Desk desk) {
        return desk.translation.snapshot().text().segments().stream()
                .map(it -> it.id() + "=" + it.target())
                .toList();
    }

    @Test
    void joinedSentencesStaySoInAParagraphThatTheEditorSplits() {
        Desk desk =
                new Desk("A well", "One thing happened. The well is open. It gives 40 litres. The school drew first.");
        long token = desk.claim("ru");
        String id = desk.segment("The well is open.").id();
        desk.translation.drafting().join(id, "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(
                2,
                UpdateType.MAJOR,
                "A well",
                "One thing happened.",
                "The well is open. It gives 40 litres. The school drew first.");
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void aReviewersEditIsChecked() {
        Desk desk = new Desk("A well", "It gives <strong>40</strong> litres.");
        desk.translate("ru");
        Segment segment = desk.segment("It gives <strong>40</strong> litres.");
        desk.translation
                .reviewing()
                .edit(segment.id(), "Он даёт <strong>50 литров.", segment.sourceHash(), "other", desk.now);
        assertThat(SegmentFinding.blocking(desk.translation.snapshot(), new RuleInspection()))
                .isNotEmpty();
        refused(() -> desk.approve("reviewer"), Refusal.NotReady.class);
    }

    @Test
    void aSlugNobodyApprovedIsNotCarriedOver() {
        Desk desk = new Desk("A well", "It is open.");
        desk.approved();
        desk.release(2, UpdateType.MAJOR, "A well", "It is shut.");
        desk.translation.reviewing().chooseSlug("unapproved-slug", "ru", desk.now);
        desk.release(3, UpdateType.MAJOR, "A well", "It is open.");
        assertThat(String.valueOf(desk.lastRaised())).doesNotContain("unapproved-slug");
    }

    @Test
    void joinedDraftsOfAMachineStayThoseOfAMachine() {
        Desk desk = new Desk("A well", "It is open. It is full.");
        Segment one = desk.segment("It is open.");
        Segment two = desk.segment("It is full.");
        desk.translation
                .drafting()
                .propose(
                        List.of(
                                new Proposal(one.id(), one.sourceHash(), "Он открыт.", "deepl"),
                                new Proposal(two.id(), two.sourceHash(), "Он полон.", "deepl")),
                        desk.now);
        long token = desk.claim("ru");
        desk.translation.drafting().join(one.id(), "ru", token, desk.now);
        Draft draft = desk.segment("It is open. It is full.").draft();
        assertThat(draft.origin()).isEqualTo(Origin.MACHINE);
    }

    @Test
    void commentsSurviveAJoin() {
        Desk desk = new Desk("A well", "It is open. It is full.");
        Segment two = desk.segment("It is full.");
        desk.translation.discussing().comment(two.id(), "@reviewer is this right?", "ru", desk.now);
        long token = desk.claim("ru");
        desk.translation.drafting().join(desk.segment("It is open.").id(), "ru", token, desk.now);
        assertThat(desk.translation.snapshot().comments()).hasSize(1);
    }

    @Test
    void pastOfAnEmptiedSentenceIsKept() {
        Desk desk = new Desk("A well", "It is open. It is full.");
        long token = desk.claim("ru");
        String id = desk.segment("It is full.").id();
        desk.write("ru", token, id, "Он полон.");
        desk.write("ru", token, id, "");
        desk.release(2, UpdateType.MAJOR, "A well", "It is open.");
        assertThat(desk.translation.snapshot().text().history().toString()
                        + desk.translation.snapshot().text().segments())
                .contains("Он полон.");
    }

    @Test
    void savingAnApprovedTextAsItIsChangesNothing() {
        Desk desk = new Desk("A well", "It is open. It is full.");
        desk.approved();
        desk.translation.reviewing().reopen("ru", List.of(), desk.now);
        long token = desk.claim("ru");
        Segment it = desk.segment("It is open.");
        desk.write("ru", token, it.id(), it.target());
        assertThat(desk.segment("It is open.").isApproved()).isTrue();
    }

    @Test
    void aDeletedSentenceComesBackApproved() {
        Desk desk = new Desk("A well", "The old well in the village is open again today.");
        desk.approved();
        String approved =
                desk.segment("The old well in the village is open again today.").target();
        desk.release(2, UpdateType.MAJOR, "A well", "The old well in the village is closed again today.");
        desk.release(3, UpdateType.MAJOR, "A well");
        desk.release(4, UpdateType.MAJOR, "A well", "The old well in the village is open again today.");
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void decisionsStayInTheAuditLogWhenClaimsFillIt() {
        Desk desk = new Desk("A well", "It is open.");
        desk.translate("ru");
        desk.waived("ru", "alone at night");
        desk.translation.reviewing().reopen("ru", List.of(), desk.now);
        for (int i = 0; i < 500; i++) {
            desk.translation.drafting().giveBack("ru", desk.claim("ru"), desk.now);
        }
        assertThat(desk.translation.snapshot().audit()).extracting(Act::kind).contains(Act.Kind.APPROVED_OWN_WORK);
    }

    @Test
    void aNewItemAboveKeepsTheJoin() {
        Desk desk = new Desk(withList("One thing. It is open. It is full.", "Last item."));
        long token = desk.claim("ru");
        desk.translation.drafting().join(desk.segment("It is open.").id(), "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(withList(2, desk, "A new item.", "One thing. It is open. It is full.", "Last item."));
        assertThat(desk.open()).containsExactly("A new item.");
    }

    private static ArticleContent list(String... items) {
        return new ArticleContent(
                "A well",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(new Block.Listing("l1", false, List.of(items))),
                null);
    }

    private static RevisionReleased withList(String... items) {
        return Releases.of("ru").release(1, UpdateType.MAJOR, list(items));
    }

    private static RevisionReleased withList(int revision, Desk desk, String... items) {
        return new Releases(desk.translation.key.articleId(), List.of("ru"))
                .release(revision, UpdateType.MAJOR, list(items));
    }

    @Test
    void whatWasTypedBeforeAnImportIsKept() {
        Desk desk = new Desk("A well", "It is open. It is full.");
        long token = desk.claim("ru");
        Segment it = desk.segment("It is full.");
        desk.write("ru", token, it.id(), "Колодец полон до краёв.");
        desk.translation
                .drafting()
                .writeAll(
                        List.of(new WrittenTarget(
                                it.id(), "Он полон.", it.sourceHash(), false, Standing.CONFIRMED, token)),
                        "ru",
                        desk.now.plusSeconds(60));
        assertThat(desk.translation.segment(it.id()).past().toString()).contains("Колодец полон до краёв.");
    }

    @Test
    void ofTwinsTheJoinedOneStaysInItsPlace() {
        Desk desk = new Desk("A well", "It is open. It is full. It was dry. It is open. It is full.");
        long token = desk.claim("ru");
        String second = desk.translation.snapshot().text().segments().get(4).id();
        desk.write(
                "ru",
                token,
                desk.translation.snapshot().text().segments().get(1).id(),
                "Раз.");
        desk.write(
                "ru",
                token,
                desk.translation.snapshot().text().segments().get(2).id(),
                "Два.");
        desk.write("ru", token, second, "Три.");
        desk.write(
                "ru",
                token,
                desk.translation.snapshot().text().segments().get(5).id(),
                "Четыре.");
        desk.translation.drafting().join(second, "ru", token, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well", "It is open. It is full. It was dry. It is open. It is full.");
        assertThat(targets(desk)).containsExactly("s1=", "s2=Раз.", "s3=Два.", "s4=", "s5=Три. Четыре.");
    }

    @Test
    void whatAPersonMendedIsNotReplacedByWhatWasSentBack() {
        Desk desk = new Desk("A well", "The old well in the village is open again today.");
        desk.approved();
        String id = desk.translation.snapshot().text().segments().get(1).id();
        desk.translation.reviewing().reopen("reviewer", List.of(id), desk.now);
        long token = desk.claim("ru");
        desk.write("ru", token, id, "Исправленный текст.");
        desk.release(2, UpdateType.MAJOR, "A well", "The old well in the village is closed again today.");
        desk.release(3, UpdateType.MAJOR, "A well", "The old well in the village is open again today.");
        assertThat(desk.translation.segment(id).target()).isEqualTo("Исправленный текст.");
    }

    @Test
    void whatWasSentBackStaysSentBack() {
        Desk desk = new Desk("A well", "The old well in the village is open again today.");
        desk.approved();
        String id = desk.translation.snapshot().text().segments().get(1).id();
        desk.translation.reviewing().reopen("reviewer", List.of(id), desk.now);
        desk.release(2, UpdateType.MAJOR, "A well", "The old well in the village is closed again today.");
        desk.release(3, UpdateType.MAJOR, "A well", "The old well in the village is open again today.");
        assertThat(desk.translation.segment(id).isApproved()).isFalse();
    }

    @Test
    void whatWasReopenedIsNotCarriedOverAfterAWithdrawal() {
        Desk desk = new Desk("A well", "It is open.", "It is full.");
        desk.approved();
        desk.translation.reviewing().reopen("reviewer", List.of(), desk.now);
        desk.translation.sourceChanges().withdraw(15, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well", "It is open.", "It is full.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDS_WORK);
    }

    @Test
    void whatWasSentBackIsNotPublishedByACarryOver() {
        Desk desk = new Desk("A well", "The old well in the village is open again today.");
        desk.approved();
        String id = desk.translation.snapshot().text().segments().get(1).id();
        desk.translation.reviewing().reopen("reviewer", List.of(id), desk.now);
        desk.translation.sourceChanges().withdraw(15, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well", "The old well in the village is closed again today.");
        desk.release(3, UpdateType.MAJOR, "A well", "The old well in the village is open again today.");
        assertThat(desk.stage()).isNotEqualTo(Stage.APPROVED);
    }
}
