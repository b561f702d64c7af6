package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attacks on what people wrote: nothing but a person replaces it. */
class ProtectedTextTests {

    private static final String TEXT = "The well is open. It gives 40 litres.";
    private final Desk desk = new Desk("A well reopens", TEXT);

    @Test
    void aMachineFillsOnlyWhatIsEmpty() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец");
        assertThat(propose("машина")).containsExactly("s2", "s3");
        assertThat(propose("другая")).as("of its own drafts, the last").containsExactly("s2", "s3");
        assertThat(targets()).containsExactly("Колодец", "другая", "другая");
        assertThat(desk.translation.segment("s2").draft().provider()).isEqualTo("pseudo");
    }

    @Test
    void aMachinesDraftIsNotSubmittedBeforeAPersonConfirmsIt() {
        propose("Колодец на 40 литров");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец");
        refused(() -> submit(token), Refusal.NotReady.class);
        desk.write("ru", token, "s2", "Колодец");
        write("s3", "Колодец на 40 литров", true, token);
        submit(token);
        assertThat(desk.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(desk.translation.segment("s3").draft().by()).isEqualTo("ru");
    }

    @Test
    void aNewRevisionLeavesThePersonsTextAndTheMachineOut() {
        desk.approved().release(2, UpdateType.MAJOR, "A well reopens", "The well is open. It gives 60 litres.");
        assertThat(propose("машина 60")).isEmpty();
        assertThat(desk.segment("It gives 60 litres.").target()).isEqualTo(Cyrillic.of("It gives 40 litres."));
    }

    @Test
    void aMachineDoesNotTouchWhatIsInReviewSentBackOrApproved() {
        desk.translate("ru");
        assertThat(propose("машина")).isEmpty();
        desk.reject("s1");
        assertThat(propose("машина")).isEmpty();
        desk.translate("ru").approve("reviewer");
        assertThat(propose("машина")).isEmpty();
        assertThat(targets()).noneMatch(it -> it.contains("машина"));
    }

    @Test
    void anImportThatNobodyStandsForReplacesNoPersonsText() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец");
        refused(() -> write("s1", "машина", false, token), Refusal.HumanText.class);
        Segment empty = desk.translation.segment("s2");
        WrittenTarget stale = new WrittenTarget("s2", "машина", "0", Origin.MACHINE, false, token);
        WrittenTarget foreign = new WrittenTarget("s9", "машина", "0", Origin.MACHINE, false, token);
        WrittenTarget fits = new WrittenTarget("s2", "машина", empty.sourceHash(), Origin.MACHINE, false, token);
        assertThat(desk.translation.drafting().writeAll(List.of(stale, foreign, fits), "ru", desk.now))
                .extracting(it ->
                        it.refusal() == null ? "taken" : it.refusal().getClass().getSimpleName())
                .containsExactly("SourceChanged", "UnknownSegment", "taken");
        assertThat(desk.translation.segment("s2").draft().state()).isEqualTo(SegmentState.PROPOSED);
    }

    @Test
    void aDraftForAnotherWordingIsDropped() {
        Segment before = desk.translation.segment("s3");
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is open. It gives 60 litres.");
        Proposal late = new Proposal("s3", before.sourceHash(), "машина", "pseudo");
        assertThat(desk.translation.drafting().propose(List.of(late), desk.now)).isEmpty();
    }

    @Test
    void carryingOverKeepsThePersonsText() {
        desk.approved().release(2, UpdateType.MINOR, "A well reopens", "The well is open again. It gives 40 litres.");
        assertThat(propose("машина")).isEmpty();
        assertThat(desk.segment("The well is open again.").target()).isEqualTo(Cyrillic.of("The well is open."));
    }

    private List<String> propose(String target) {
        return desk.translation
                .drafting()
                .propose(
                        desk.translation.snapshot().text().segments().stream()
                                .map(it -> new Proposal(it.id(), it.sourceHash(), target, "pseudo"))
                                .toList(),
                        desk.now);
    }

    private void write(String id, String target, boolean confirmed, long token) {
        String hash = desk.translation.segment(id).sourceHash();
        desk.translation
                .drafting()
                .write(new WrittenTarget(id, target, hash, Origin.MACHINE, confirmed, token), "ru", desk.now);
    }

    private void submit(long token) {
        desk.translation.drafting().submit("ru", token, new RuleInspection(), desk.now);
    }

    private List<String> targets() {
        return desk.translation.snapshot().text().segments().stream()
                .map(Segment::target)
                .toList();
    }
}
