package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.Block;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.UpdateType;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TranslationTests {

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
            assertThat(it.variant().headline()).isEqualTo(Desk.russian("A well reopens"));
            assertThat(it.variant().blocks().getFirst()).isEqualTo(new Block.Paragraph("p0", Desk.russian(FIRST)));
            assertThat(it.sourceRevision()).isEqualTo(1);
            assertThat(it.sequence()).isEqualTo(1);
            assertThat(it.translator()).isEqualTo("ru");
            assertThat(it.reviewer()).isEqualTo("reviewer");
            assertThat(it.variant().slug()).isEqualTo("slug");
        });
    }

    @Test
    void reopensOnlyTheChangedSentence() {
        desk.approved()
                .release(
                        2,
                        UpdateType.MAJOR,
                        "A well reopens",
                        "The well is open. It gives 60 litres.",
                        "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.STALE);
        assertThat(desk.open()).containsExactly("It gives 60 litres.");
        Segment changed = desk.segment("It gives 60 litres.");
        assertThat(changed.previous())
                .isEqualTo(new Segment.Wording("It gives 40 litres.", Desk.russian("It gives 40 litres.")));
        assertThat(changed.target()).isEqualTo(Desk.russian("It gives 40 litres."));
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
    void carriesOverWhenNothingTranslatableChanged() {
        desk.approved().release(2, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
        assertThat(desk.lastRaised()).isInstanceOfSatisfying(TranslationCarriedOver.class, it -> {
            assertThat(it.fromRevision()).isEqualTo(1);
            assertThat(it.sourceRevision()).isEqualTo(2);
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.reason()).isEqualTo("UNCHANGED");
        });
    }

    @Test
    void carriesOverAMinorChangeWithTheOldTarget() {
        desk.approved()
                .release(
                        2,
                        UpdateType.MINOR,
                        "A well reopens",
                        "The well is open again. It gives 40 litres.",
                        "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
        assertThat(desk.lastRaised()).isInstanceOfSatisfying(TranslationCarriedOver.class, it -> {
            assertThat(it.reason()).isEqualTo("MINOR");
            assertThat(it.variant().blocks().getFirst()).isEqualTo(new Block.Paragraph("p0", Desk.russian(FIRST)));
        });
    }

    @Test
    void doesNotCarryOverAMinorChangeThatTheOldTargetContradicts() {
        desk.approved()
                .release(
                        2,
                        UpdateType.MINOR,
                        "A well reopens",
                        "The well is open. It gives 60 litres.",
                        "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.STALE);
        assertThat(desk.open()).containsExactly("It gives 60 litres.");
    }

    @Test
    void bringsBackTheApprovedTextOfAChangeThatIsTakenBack() {
        desk.approved()
                .release(
                        2,
                        UpdateType.MAJOR,
                        "A well reopens",
                        "The well is open. It gives 60 litres.",
                        "The school drew first.");
        desk.release(3, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
        assertThat(desk.lastRaised()).isInstanceOf(TranslationCarriedOver.class);
    }

    @Test
    void ignoresARevisionThatIsNotNewer() {
        desk.release(2, UpdateType.MAJOR, "Second", "Two.").release(1, UpdateType.MAJOR, "First", "One.");
        assertThat(desk.translation.snapshot().source().revision()).isEqualTo(2);
        assertThat(desk.segment("Second")).isNotNull();
    }

    @Test
    void keepsTheClaimWhenARevisionArrives() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s2", "Колодец открыт.");
        desk.release(
                2,
                UpdateType.MAJOR,
                "A well reopens",
                "The well is open. It gives 60 litres.",
                "The school drew first.");
        assertThat(desk.segment("The well is open.").draft().state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(desk.write("ru", token, "s3", "Он даёт 60 литров.").target()).isEqualTo("Он даёт 60 литров.");
    }

    @Test
    void takesSubmittedWorkBackWhenASentenceOfItChanges() {
        desk.translate("ru").release(2, UpdateType.MAJOR, "A well reopens", "Quite other words.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
        refused(() -> desk.approve("reviewer"), Refusal.WrongStage.class);
    }

    @Test
    void doesNotApproveANewerRevisionThanTheSubmittedOneUnasked() {
        desk.translate("ru").release(2, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        refused(() -> desk.approve("reviewer"), Refusal.NewerRevision.class);
        desk.approve(new ApprovalOrder("reviewer", FourEyes.REQUIRED, null, 2));
        assertThat(((TranslationApproved) desk.lastRaised()).sourceRevision()).isEqualTo(2);
    }

    @Test
    void aClaimIsExclusiveUntilItRunsOut() {
        desk.claim("ru");
        refused(() -> desk.claim("other"), Refusal.Claimed.class);
        desk.now = desk.now.plus(Desk.LEASE);
        assertThat(desk.claim("other")).isEqualTo(2);
    }

    @Test
    void refusesSavesUnderATokenThatRanOut() {
        long stale = desk.claim("ru");
        desk.now = desk.now.plus(Desk.LEASE).plus(Duration.ofMillis(1));
        refused(() -> desk.write("ru", stale, "s1", "Поздно"), Refusal.ClaimLost.class);
        long token = desk.claim("other");
        desk.write("other", token, "s1", "Второй");
        refused(() -> desk.write("ru", stale, "s1", "Поздно"), Refusal.ClaimLost.class);
        refused(() -> desk.write("ru", token, "s1", "Поздно"), Refusal.ClaimLost.class);
        assertThat(desk.segment("A well reopens").target()).isEqualTo("Второй");
    }

    @Test
    void refusesATargetForAnotherSource() {
        long token = desk.claim("ru");
        refused(
                () -> desk.translation
                        .drafting()
                        .write(
                                new WrittenTarget("s1", "Колодец", Sha256.hex("else"), Origin.HUMAN, token),
                                "ru",
                                desk.now),
                Refusal.SourceChanged.class);
    }

    @Test
    void isNotSubmittedWhileASentenceIsOpen() {
        long token = desk.claim("ru");
        refused(() -> desk.translation.drafting().submit("ru", token, desk.now), Refusal.NotReady.class);
    }

    @Test
    void sentencesSentBackMustBeSavedAnew() {
        desk.translate("ru").reject("s2");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDS_WORK);
        assertThat(desk.open()).containsExactly("The well is open.");
        desk.translate("ru").approve("reviewer");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aReopenedTranslationIsNotCarriedOver() {
        desk.approved().translation.reviewing().reopen();
        desk.release(2, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDS_WORK);
    }

    @Test
    void keepsSupersededWordingsInItsHistory() {
        desk.approved().release(2, UpdateType.MAJOR, "A well reopens", "The well is open. It gives 60 litres.");
        desk.translate("ru").approve("reviewer");
        assertThat(desk.translation.snapshot().text().history())
                .extracting(it -> it.segment().approved().source())
                .containsExactlyInAnyOrder("The school drew first.", "It gives 40 litres.");
    }

    private static void refused(ThrowingCallable step, Class<? extends Refusal> refusal) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isInstanceOf(refusal));
    }
}
