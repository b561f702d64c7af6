package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NewRevisionTests {

    private static final String FIRST = "The well is open. It gives 40 litres.";
    private final Desk desk = new Desk("A well reopens", FIRST, "The school drew first.");

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
                .isEqualTo(new Wording("It gives 40 litres.", Cyrillic.of("It gives 40 litres.")));
        assertThat(changed.target()).isEqualTo(Cyrillic.of("It gives 40 litres."));
    }

    @Test
    @Timeout(20)
    void aParagraphOfThousandsOfSentencesIsNotComparedEachWithEach() {
        Desk longest = new Desk("A list", sentences("It rains in ", 6_000));
        longest.release(2, UpdateType.MAJOR, "A list", sentences("It snows in ", 6_000));
        assertThat(longest.segment("It snows in 17.").id()).isEqualTo("s19");
    }

    private static String sentences(String begin, int many) {
        return IntStream.range(0, many).mapToObj(i -> begin + i + ".").collect(Collectors.joining(" "));
    }

    @Test
    void keepsOnlySoMuchOfWhatIsGoneAsFitsADocument() {
        String sentence = "word ".repeat(3_990) + "last.";
        for (int revision = 2; revision < 100; revision++) {
            desk.approved().release(revision, UpdateType.MAJOR, "A well reopens", revision + " " + sentence);
        }
        int kept = desk.translation.snapshot().text().history().retired().stream()
                .mapToInt(it -> it.segment().characters())
                .sum();
        assertThat(kept).isBetween(700_000, 1_000_000);
    }

    @Test
    void keepsTheCommentsOfSentencesThatAreGone() {
        String gone = desk.segment("The school drew first.").id();
        desk.translation.discussing().comment(gone, "Which school?", "ru", desk.now);
        desk.translation.discussing().comment("s1", "Which well?", "ru", desk.now);
        desk.release(2, UpdateType.MAJOR, "A well reopens", FIRST);
        assertThat(desk.translation.snapshot().comments())
                .extracting(Comment::segment)
                .containsExactly(gone, "s1");
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
            assertThat(it.variant().blocks().getFirst()).isEqualTo(new Block.Paragraph("p0", Cyrillic.of(FIRST)));
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
    void takesSubmittedWorkBackWhenASentenceOfItChanges() {
        desk.translate("ru").release(2, UpdateType.MAJOR, "A well reopens", "Quite other words.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
        refused(() -> desk.approve("reviewer"), Refusal.WrongStage.class);
    }

    @Test
    void aReopenedTranslationIsNotCarriedOver() {
        desk.approved().translation.reviewing().reopen("ru", List.of(), desk.now);
        desk.release(2, UpdateType.MAJOR, "A well reopens", FIRST, "The school drew first.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDS_WORK);
    }

    @Test
    void keepsSupersededWordingsInItsHistory() {
        desk.approved().release(2, UpdateType.MAJOR, "A well reopens", "The well is open. It gives 60 litres.");
        desk.translate("ru").approve("reviewer");
        assertThat(desk.translation.snapshot().text().history().retired())
                .extracting(it -> it.segment().approved().source())
                .containsExactlyInAnyOrder("The school drew first.", "It gives 40 litres.");
    }
}
