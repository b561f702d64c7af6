package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import dev.stele.translation.Releases;
import dev.stele.translation.check.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text that a person wrote or confirmed is replaced by nobody but a person, whatever machines try. */
class ProtectedTextTests {

    private final Desk desk = new Desk("Well reopens", "It gives 40 litres. The <em>school</em> drew first.");

    @Test
    void aMachineFillsWhatIsEmptyAndItsOwnDraftsOnly() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s2", "Он даёт 40 литров.");
        assertThat(propose("А")).containsExactly("s1", "s3");
        assertThat(propose("Б")).containsExactly("s1", "s3");
        assertThat(target("s1")).isEqualTo("Б");
        assertThat(target("s2")).isEqualTo("Он даёт 40 литров.");
        assertThat(draft("s2").origin()).isEqualTo(Origin.HUMAN);
        assertThat(draft("s3").state()).isEqualTo(SegmentState.PROPOSED);
        assertThat(draft("s3").provider()).isEqualTo("deepl");
        assertThat(draft("s3").by()).isNull();
    }

    @Test
    void whatAPersonConfirmedIsTheirs() {
        long token = desk.claim("ru");
        propose("А");
        write("s1", "А", Origin.MACHINE, true, token);
        assertThat(draft("s1").state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(draft("s1").provider()).as("where it came from stays known").isEqualTo("deepl");
        assertThat(draft("s1").origin()).isEqualTo(Origin.MACHINE);
        assertThat(propose("Б")).containsExactly("s2", "s3");
        assertThat(target("s1")).isEqualTo("А");
    }

    @Test
    void aTextIsAMachinesOnlyWhereOneOfOursWroteIt() {
        long token = desk.claim("ru");
        propose("А");
        write("s1", "Б", Origin.MACHINE, true, token);
        write("s2", "Б", Origin.MACHINE, false, token);
        assertThat(draft("s1").origin()).isEqualTo(Origin.HUMAN);
        assertThat(draft("s2").origin()).isEqualTo(Origin.HUMAN);
        assertThat(draft("s2").by()).isEqualTo("ru");
        assertThat(draft("s2").state()).isEqualTo(SegmentState.DRAFT);

        write("s1", "А", Origin.HUMAN, true, token);
        assertThat(draft("s1").origin()).as("back to the machine's words").isEqualTo(Origin.MACHINE);
        write("s3", "А", Origin.MEMORY, true, token);
        assertThat(draft("s3").origin())
                .as("the present words, whatever is said of them")
                .isEqualTo(Origin.MACHINE);
    }

    @Test
    void whatAPersonWritesInThePlaceOfADraftThatTheyThrewAwayIsNoMachines() {
        long token = desk.claim("ru");
        propose("А");
        desk.write("ru", token, "s1", "");
        desk.write("ru", token, "s1", "Колодец открыт");
        assertThat(draft("s1").provider()).isNull();
    }

    @Test
    void anUnconfirmedTextOfAPersonsToolReplacesNothingHuman() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец открыт");
        refused(() -> write("s1", "Б", Origin.MACHINE, false, token), Refusal.HumanText.class);
        refused(() -> write("s1", "", Origin.MACHINE, false, token), Refusal.HumanText.class);
        assertThat(target("s1")).isEqualTo("Колодец открыт");
    }

    @Test
    void aSentenceThatARevisionReopensKeepsItsHumanText() {
        desk.approved();
        String before = target("s2");
        desk.release(2, UpdateType.MAJOR, "Well reopens", "It gives 50 litres. The <em>school</em> drew first.");
        assertThat(draft("s2").state()).isEqualTo(SegmentState.NEEDS_TRANSLATION);
        assertThat(propose("Б")).isEmpty();
        assertThat(target("s2")).isEqualTo(before);
        assertThat(draft("s2").by()).isEqualTo("ru");
    }

    @Test
    void soDoesOneThatIsReopenedTwiceOrMoves() {
        desk.approved();
        String before = target("s2");
        desk.release(2, UpdateType.MAJOR, "Well reopens", "It gives 50 litres. The <em>school</em> drew first.");
        desk.release(3, UpdateType.MINOR, "Well reopens", "The <em>school</em> drew first. It gives 60 litres.");
        assertThat(propose("Б")).isEmpty();
        assertThat(target("s2")).isEqualTo(before);
    }

    @Test
    void aRejectedSentenceKeepsItsHumanText() {
        desk.translate("ru").reject("s1", "s2");
        String before = target("s1");
        assertThat(draft("s1").state()).isEqualTo(SegmentState.REJECTED);
        assertThat(propose("Б")).isEmpty();
        assertThat(target("s1")).isEqualTo(before);
    }

    @Test
    void whatIsInReviewApprovedOrWithdrawnTakesNoDraft() {
        desk.translate("ru");
        assertThat(propose("Б")).isEmpty();
        desk.approve("reviewer");
        assertThat(propose("Б")).isEmpty();
        desk.translation.sourceChanges().withdraw(99, desk.now);
        assertThat(propose("Б")).isEmpty();
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void aDraftForAnotherSourceOrForNoSegmentIsDropped() {
        Segment segment = desk.translation.segment("s2");
        List<Proposal> late =
                List.of(new Proposal("s2", segment.sourceHash(), "А", "deepl"), new Proposal("s99", "0", "А", "deepl"));
        desk.release(2, UpdateType.MAJOR, "Well reopens", "It gives 50 litres. The <em>school</em> drew first.");
        assertThat(desk.translation.drafting().propose(late, desk.now)).isEmpty();
        assertThat(target("s2")).isEmpty();
    }

    @Test
    void aDraftThatNoTargetMayBeIsDroppedWithoutTheOthers() {
        List<Proposal> mixed = List.of(
                proposal("s1", "Две\nстроки"),
                proposal("s2", "<script>а</script>"),
                proposal("s3", "<em>Школа</em> была первой."));
        assertThat(desk.translation.drafting().propose(mixed, desk.now)).containsExactly("s3");
        assertThat(target("s1") + target("s2")).isEmpty();
    }

    @Test
    void whatNobodyConfirmedCannotBeSubmittedNorCarriedOver() {
        long token = desk.claim("ru");
        List.of("s1", "s2")
                .forEach(id -> desk.write(
                        "ru",
                        token,
                        id,
                        Cyrillic.of(desk.translation.segment(id).source())));
        desk.translation.drafting().propose(List.of(proposal("s3", "<em>Школа</em> была первой.")), desk.now);
        refused(
                () -> desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now),
                Refusal.NotReady.class);
        desk.release(2, UpdateType.MINOR, "Well reopens", "It gives 40 litres. The <em>school</em> drew it first.");
        refused(
                () -> desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now),
                Refusal.NotReady.class);
        assertThat(draft("s3").state()).isEqualTo(SegmentState.NEEDS_TRANSLATION);
        write("s3", "<em>Школа</em> была первой.", Origin.MACHINE, true, token);
        desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(desk.translation.snapshot().review().isWorkOf("ru")).isTrue();
    }

    @Test
    void noReviewerCanWaiveThatAPersonMustConfirm() {
        long token = desk.claim("ru");
        List.of("s1", "s2")
                .forEach(id -> desk.write(
                        "ru",
                        token,
                        id,
                        Cyrillic.of(desk.translation.segment(id).source())));
        desk.translation.drafting().propose(List.of(proposal("s3", "<em>Школа</em> была первой.")), desk.now);
        Segment segment = desk.translation.segment("s3");
        Waiver waiver = Waiver.of(Finding.blocking("unconfirmed"), segment, "Good enough.", "reviewer", desk.now);
        desk.translation.text = desk.translation.text.with(segment.waived(waiver));
        refused(
                () -> desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now),
                Refusal.NotReady.class);
    }

    @Test
    void anImportThatNobodyStandsForReplacesNoPersonsText() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Колодец");
        refused(() -> write("s1", "машина", Origin.MACHINE, false, token), Refusal.HumanText.class);
        Segment empty = desk.translation.segment("s2");
        WrittenTarget stale = new WrittenTarget("s2", "машина", "0", false, Standing.PROPOSED, token);
        WrittenTarget foreign = new WrittenTarget("s9", "машина", "0", false, Standing.PROPOSED, token);
        WrittenTarget fits = new WrittenTarget("s2", "машина", empty.sourceHash(), false, Standing.PROPOSED, token);
        assertThat(desk.translation.drafting().writeAll(List.of(stale, foreign, fits), "ru", desk.now))
                .extracting(it ->
                        it.refusal() == null ? "taken" : it.refusal().getClass().getSimpleName())
                .containsExactly("SourceChanged", "UnknownSegment", "taken");
        assertThat(draft("s2").state()).isEqualTo(SegmentState.DRAFT);
        assertThat(draft("s2").by()).isEqualTo("ru");
    }

    @Test
    void carryingOverKeepsThePersonsText() {
        desk.approved()
                .release(2, UpdateType.MINOR, "Well reopens", "It gives 40 litres. The <em>school</em> was first.");
        assertThat(propose("машина")).isEmpty();
        assertThat(desk.segment("The <em>school</em> was first.").target())
                .isEqualTo(Cyrillic.of("The <em>school</em> drew first."));
    }

    @Test
    void manyDraftsAtTheMomentOfASaveNeverTakeThePersonsText() throws Exception {
        long seed = 20_261_125;
        System.out.println("ProtectedTextTests seed " + seed);
        Random random = new Random(seed);
        String[] paragraph = {
            String.join(
                    " ",
                    IntStream.range(0, 20).mapToObj(i -> "Line " + i + " ends.").toList())
        };
        for (int round = 0; round < 15; round++) {
            race(new Desk("Well", paragraph), random, seed);
        }
    }

    private static void race(Desk desk, Random random, long seed) throws Exception {
        Shelf shelf = new Shelf(desk.translation);
        Clock clock = Clock.fixed(Instant.from(Releases.NOON), ZoneOffset.UTC);
        TranslateArticle people = new TranslateArticle(shelf, new RuleInspection(), Desk.LEASE, true, clock);
        ProposeTargets machine = new ProposeTargets(shelf, clock);
        UUID id = desk.translation.key.id();
        Member ru = new Member("ru", Set.of("ru"), Set.of(), false);
        long token = people.claim(id, ru).token();
        Map<String, String> written = new ConcurrentHashMap<>();
        Map<String, Segment> segments = new HashMap<>();
        desk.translation.snapshot().text().segments().forEach(it -> segments.put(it.id(), it));
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Void>> steps = new ArrayList<>();
        for (Segment segment : segments.values()) {
            if (random.nextBoolean()) {
                steps.add(() -> {
                    String text = "Человек " + segment.id();
                    people.write(
                            id,
                            ru,
                            new WrittenTarget(
                                    segment.id(), text, segment.sourceHash(), false, Standing.CONFIRMED, token));
                    written.put(segment.id(), text);
                    return null;
                });
            }
        }
        for (int i = 0; i < 12; i++) {
            String text = "Машина " + i;
            List<Proposal> proposals = segments.values().stream()
                    .map(it -> new Proposal(it.id(), it.sourceHash(), text, "deepl"))
                    .toList();
            steps.add(() -> {
                machine.propose(id, proposals);
                return null;
            });
        }
        Collections.shuffle(steps, random);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> done = steps.stream()
                    .map(step -> threads.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Void> it : done) {
                it.get();
            }
        }
        shelf.find(id).orElseThrow().snapshot().text().segments().forEach(it -> {
            String human = written.get(it.id());
            if (human == null) {
                assertThat(it.target()).as("seed %d", seed).startsWith("Машина ");
                assertThat(it.draft().state()).as("seed %d", seed).isEqualTo(SegmentState.PROPOSED);
            } else {
                assertThat(it.target()).as("seed %d", seed).isEqualTo(human);
                assertThat(it.draft().by()).as("seed %d", seed).isEqualTo("ru");
                assertThat(it.draft().origin()).as("seed %d", seed).isEqualTo(Origin.HUMAN);
            }
        });
    }

    private List<String> propose(String target) {
        List<Proposal> all = List.of(proposal("s1", target), proposal("s2", target), proposal("s3", target));
        return desk.translation.drafting().propose(all, desk.now);
    }

    private Proposal proposal(String segment, String target) {
        return new Proposal(segment, desk.translation.segment(segment).sourceHash(), target, "deepl");
    }

    private void write(String segment, String target, Origin origin, boolean confirmed, long token) {
        String hash = desk.translation.segment(segment).sourceHash();
        desk.translation
                .drafting()
                .write(
                        new WrittenTarget(
                                segment,
                                target,
                                hash,
                                origin == Origin.MEMORY,
                                confirmed ? Standing.CONFIRMED : Standing.PROPOSED,
                                token),
                        "ru",
                        desk.now);
    }

    private Draft draft(String segment) {
        return desk.translation.segment(segment).draft();
    }

    private String target(String segment) {
        return desk.translation.segment(segment).target();
    }
}
