package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApprovalTests {

    private static final String FIRST = "The well is open. It gives 40 litres.";
    private final Desk desk = new Desk("A well reopens", FIRST, "The school drew first.");

    @Test
    void becomesOneSegmentPerSentence() {
        assertThat(desk.translation.snapshot().text().segments())
                .extracting(Segment::source)
                .containsExactly(
                        "A well reopens", "The well is open.", "It gives 40 litres.", "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
    }

    @Test
    void approvesTheWholeVariantUnderTheSourceRevision() {
        desk.approved();
        assertThat(desk.lastRaised()).isInstanceOfSatisfying(TranslationApproved.class, it -> {
            assertThat(it.variant().headline()).isEqualTo(Cyrillic.of("A well reopens"));
            assertThat(it.variant().blocks().getFirst()).isEqualTo(new Block.Paragraph("p0", Cyrillic.of(FIRST)));
            assertThat(it.sourceRevision()).isEqualTo(1);
            assertThat(it.sequence()).isEqualTo(1);
            assertThat(desk.translation.snapshot().approver(it.occurredAt())).contains("reviewer");
            assertThat(it.variant().slug()).isEqualTo("slug");
        });
    }

    @Test
    void countsApprovalsAndKeepsTheSlug() {
        desk.approved().release(2, UpdateType.MAJOR, "Another headline", FIRST, "The school drew first.");
        desk.translate("ru").approve("reviewer");
        assertThat(desk.lastRaised()).isInstanceOfSatisfying(TranslationApproved.class, it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.sequence()).isEqualTo(2);
            assertThat(it.variant().slug()).isEqualTo("slug");
        });
    }

    @Test
    void knowsWhoGaveEachApproval() {
        desk.approved();
        Instant first = desk.now;
        desk.release(2, UpdateType.MINOR, "A well reopens", FIRST, "The school drew first of all.");
        desk.now = first.plusSeconds(60);
        desk.release(3, UpdateType.MAJOR, "Another headline", FIRST, "The school drew first of all.");
        desk.translate("ru").waived("ru", "The second translator is ill.");
        Snapshot translation = desk.translation.snapshot();
        assertThat(translation.approver(first)).contains("reviewer");
        assertThat(translation.approver(desk.now)).contains("ru");
        assertThat(translation.approver(first.plusMillis(1))).isEmpty();
    }

    @Test
    void doesNotApproveANewerRevisionThanTheSubmittedOneUnasked() {
        desk.translate("ru").release(2, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        refused(() -> desk.approve("reviewer"), Refusal.NewerRevision.class);
        desk.approve(new ApprovalOrder("reviewer", FourEyes.REQUIRED, null, 2, null));
        assertThat(((TranslationApproved) desk.lastRaised()).sourceRevision()).isEqualTo(2);
    }

    @Test
    void sentencesSentBackMustBeSavedAnew() {
        desk.translate("ru").reject("s2");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDS_WORK);
        assertThat(desk.open()).containsExactly("The well is open.");
        desk.translate("ru").approve("reviewer");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
    }
}
