package dev.stele.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.RevisionReleased;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.RuleInspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Shelf;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Standing;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.WrittenTarget;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DraftTranslationsTests {

    private static final RevisionReleased RELEASE = Releases.of("ru")
            .release(1, "Well reopens", "It gives <strong>40<br>or more</strong> litres. Bread &amp; water are free.");
    private static final Patience PATIENCE =
            new Patience(2, Duration.ofMillis(1), Duration.ofMinutes(1), Duration.ofHours(6), 1_000, 1_000);
    private static final Member RU = new Member("ru", Set.of("ru"), Set.of(), false);

    private final Watch watch = new Watch();
    private final Scripted machine = new Scripted();
    private final Set<String> known = new HashSet<>();
    private final Orders orders = new Orders();
    private final Workers workers = new Workers(1, 1);
    private final Desk desk = new Desk(RELEASE);
    private final Shelf shelf = new Shelf(desk.translation);
    private final ProposeTargets propose = new ProposeTargets(shelf, watch);
    private final DraftTranslations drafts = drafts(machine);

    private DraftTranslations drafts(Scripted translator) {
        Provider provider = new Provider(translator, PATIENCE, 1_000_000, new Spending(), new Random(1), watch, watch);
        return new DraftTranslations(
                shelf, propose, (sources, pair) -> known, new Providers(List.of(provider)), orders, workers, watch);
    }

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void everythingOpenGetsADraftThatWaitsForAPerson() {
        Progress progress = drafted();
        assertThat(progress.state()).isEqualTo(Progress.State.DONE);
        assertThat(progress.requested()).isEqualTo(3);
        assertThat(progress.drafted()).isEqualTo(3);
        assertThat(progress.provider()).isEqualTo("scripted");
        assertThat(targets())
                .containsExactly(
                        "«Well reopens»",
                        "«It gives <strong>40<br>or more</strong> litres.»",
                        "«Bread &amp; water are free.»");
        assertThat(segments()).allSatisfy(it -> {
            assertThat(it.draft().state()).isEqualTo(SegmentState.PROPOSED);
            assertThat(it.draft().origin()).isEqualTo(Origin.MACHINE);
            assertThat(it.draft().provider()).isEqualTo("scripted");
            assertThat(it.draft().by()).isNull();
        });
        assertThat(machine.calls).extracting(Batch::tagged).containsExactly(true, false);
    }

    @Test
    void lostTagsAreTriedOnceAsPlaceholdersAndThenLeftToThePerson() {
        machine.then(batch -> List.of("«It gives 40 or more litres.»"));
        drafted();
        assertThat(targets()).contains("«It gives <strong>40<br>or more</strong> litres.»");
        assertThat(machine.calls).extracting(Batch::tagged).containsExactly(true, false, false);
        assertThat(machine.calls.get(1).texts()).containsExactly("It gives [[1]]40[[2]]or more[[/1]] litres.");
    }

    @Test
    void tagsThatNeverComeBackBecomeAFinding() {
        machine.then(
                batch -> List.of("<g id=\"1\">It gives"),
                batch -> List.of("[[2]] It gives [[1]]"),
                batch -> List.of("Колодец открыт", "Хлеб и вода даром.", "Он даёт 40 или больше литров."));
        assertThat(drafted().drafted()).isEqualTo(3);
        assertThat(targets()).contains("Он даёт 40 или больше литров.");
        assertThat(new RuleInspection().of(snapshot()).get("s2"))
                .extracting(it -> it.code() + it.arguments())
                .contains("lost-tag[<strong>]", "lost-tag[</strong>]", "lost-tag[<br>]", "unconfirmed[]");
    }

    @Test
    void aProviderWithoutTagsGetsPlaceholdersAtOnce() {
        machine.capabilities = new Capabilities(true, false, 50, 10_000);
        drafted();
        assertThat(machine.calls).extracting(Batch::tagged).containsOnly(false);
        assertThat(targets()).contains("«It gives <strong>40<br>or more</strong> litres.»");
    }

    @Test
    void whatTheMemoryKnowsOrAPersonWroteIsNotSent() {
        known.add("Well reopens");
        write("s3", "Хлеб и вода даром.");
        assertThat(drafted().requested()).isEqualTo(1);
        assertThat(targets()).startsWith("").endsWith("Хлеб и вода даром.");
        assertThat(machine.calls).hasSize(1);
    }

    @Test
    void whatAPersonWritesMeanwhileStays() {
        machine.then(batch -> {
            write("s2", "Он даёт <strong>40<br>или больше</strong> литров.");
            return List.of("<g id=\"1\">40<x id=\"2\"/></g>");
        });
        Progress progress = drafted();
        assertThat(progress.state()).isEqualTo(Progress.State.DONE);
        assertThat(progress.drafted()).isEqualTo(2);
        assertThat(targets()).contains("Он даёт <strong>40<br>или больше</strong> литров.");
    }

    @Test
    void aNewRevisionMeanwhileDropsTheDraftsOfTheOldSource() {
        machine.then(batch -> {
            shelf.release(next(2, "Well shut", "It gives <strong>50<br>or more</strong> litres."));
            return List.of("<g id=\"1\">40<x id=\"2\"/></g>");
        });
        assertThat(drafted().drafted()).isZero();
        assertThat(targets()).containsOnly("");
    }

    @Test
    void anOutdatedDraftOfAMachineIsDraftedAnew() {
        drafted();
        shelf.release(next(2, "Well shuts", "Bread &amp; water are free."));
        assertThat(drafted().requested()).isEqualTo(1);
        assertThat(targets()).containsExactly("«Well shuts»", "«Bread &amp; water are free.»");
    }

    @Test
    void aRejectedBatchDoesNotTakeTheOthersWithIt() {
        machine.failing(new Failure.Rejected("no"));
        Progress progress = drafted();
        assertThat(progress.state()).isEqualTo(Progress.State.FAILED);
        assertThat(progress.drafted()).isEqualTo(2);
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.problem()).isEqualTo(new Progress.Trouble("rejected", "no"));
    }

    @Test
    void aProviderThatIsAwayEndsTheOrderAndWhatCameStays() {
        machine.then(batch -> List.of("<g id=\"1\">40<x id=\"2\"/></g>"))
                .failing(new Failure.TimedOut(), new Failure.TimedOut());
        Progress progress = drafted();
        assertThat(progress.drafted()).isEqualTo(1);
        assertThat(progress.failed()).isEqualTo(2);
        assertThat(progress.problem()).extracting(Progress.Trouble::code).isEqualTo("timed-out");
        watch.advance(Duration.ofMinutes(1));
        assertThat(drafted().drafted()).as("asked for again, the rest comes").isEqualTo(2);
    }

    @Test
    void aSentenceThatIsTooLongForTheProviderFailsAlone() {
        machine.capabilities = new Capabilities(true, true, 50, 40);
        Progress progress = drafted();
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.drafted()).isEqualTo(2);
    }

    @Test
    void strayCharactersOfAMachineDoNotCostTheDraft() {
        machine.then(
                batch -> List.of("<g id=\"1\">40\u0000\u0007<x id=\"2\"/></g>"),
                batch -> List.of("Колодец\r\nоткрыт\u0000", " "));
        Progress progress = drafted();
        assertThat(targets()).containsExactly("Колодец открыт", "<strong>40<br></strong>", "");
        assertThat(progress.failed()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForAProviderThatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        machine.then(batch -> {
            await().until(() -> hangs.getCount() == 0);
            return List.of("<g id=\"1\">40<x id=\"2\"/></g>");
        });
        assertThat(drafts.order(snapshot()).state()).isEqualTo(Progress.State.QUEUED);
        await().until(() -> !machine.calls.isEmpty());
        write("s1", "Колодец открыт");
        assertThatThrownBy(() -> drafts.order(snapshot()))
                .isInstanceOfSatisfying(
                        NotDrafted.class, it -> assertThat(it.reason()).isEqualTo(NotDrafted.Reason.UNDER_WAY));
        drafts.wanted(snapshot().key());
        drafts.wanted(snapshot().key());
        hangs.countDown();
        await().until(() -> !progress().state().isOpen());
        assertThat(targets().getFirst()).isEqualTo("Колодец открыт");
    }

    @Test
    void anOrderThatFindsNoPlaceIsRefusedAndCanBeRepeated() {
        CountDownLatch hangs = new CountDownLatch(1);
        workers.take(() -> await().until(() -> hangs.getCount() == 0));
        await().until(() -> workers.take(() -> {}));
        assertThatThrownBy(() -> drafts.order(snapshot()))
                .isInstanceOfSatisfying(
                        NotDrafted.class, it -> assertThat(it.reason()).isEqualTo(NotDrafted.Reason.BUSY));
        hangs.countDown();
        await().ignoreExceptionsInstanceOf(NotDrafted.class)
                .until(() -> drafts.order(snapshot()).state() == Progress.State.QUEUED);
    }

    @Test
    void aPairThatNoProviderCanNeedsAPerson() {
        machine.capabilities = Capabilities.NONE;
        assertThatThrownBy(() -> drafts.order(snapshot()))
                .isInstanceOfSatisfying(
                        NotDrafted.class, it -> assertThat(it.reason()).isEqualTo(NotDrafted.Reason.NO_PROVIDER))
                .hasMessage("No provider translates from en to ru: it needs a person.");
        assertThat(progress().state()).isEqualTo(Progress.State.NONE);
    }

    @Test
    void whatIsInReviewIsNotDrafted() {
        desk.translate("ru");
        assertThatThrownBy(() -> drafts.order(desk.translation.snapshot())).isInstanceOf(Refused.class);
    }

    @Test
    void aReleaseIsDraftedOfItsOwnAccordIfAnythingIsOpen() {
        drafts.wanted(snapshot().key());
        await().until(() -> progress().state() == Progress.State.DONE);
        assertThat(targets()).allSatisfy(it -> assertThat(it).startsWith("«"));
        int calls = machine.calls.size();
        Progress first = progress();
        watch.advance(Duration.ofMinutes(1));
        drafts.wanted(snapshot().key());
        CountDownLatch after = new CountDownLatch(1);
        await().until(() -> workers.take(after::countDown));
        await().until(() -> after.getCount() == 0);
        assertThat(progress()).isEqualTo(first);
        assertThat(machine.calls).hasSize(calls);
    }

    @Test
    void anOrderThatIsCutShortByAStopIsSaidToBe() {
        machine.then(batch -> {
            try {
                new CountDownLatch(1).await();
                return List.of();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MachineFailed(new Failure.Unavailable("The service is being stopped."));
            }
        });
        drafts.order(snapshot());
        await().until(() -> !machine.calls.isEmpty());
        workers.close();
        assertThat(progress().state()).isEqualTo(Progress.State.FAILED);
        assertThat(progress().failed()).isEqualTo(3);
    }

    @Test
    void anOrderThatWasLostWithItsInstanceIsSaidToBe() {
        orders.begin(Progress.queued(snapshot().key().id(), "scripted", watch.instant()), watch.instant());
        assertThat(progress().state()).isEqualTo(Progress.State.QUEUED);
        watch.advance(Duration.ofMinutes(6));
        assertThat(progress().state()).isEqualTo(Progress.State.FAILED);
        assertThat(progress().problem()).extracting(Progress.Trouble::code).isEqualTo("abandoned");
        assertThat(drafted().state()).isEqualTo(Progress.State.DONE);
    }

    private static RevisionReleased next(int revision, String headline, String paragraph) {
        return new Releases(RELEASE.articleId(), List.of("ru")).release(revision, headline, paragraph);
    }

    private Progress drafted() {
        drafts.order(snapshot());
        await().until(() -> !progress().state().isOpen());
        return progress();
    }

    private Progress progress() {
        return drafts.progress(snapshot().key().id());
    }

    private Snapshot snapshot() {
        return shelf.find(desk.translation.snapshot().key().id()).orElseThrow().snapshot();
    }

    private List<Segment> segments() {
        return snapshot().text().segments();
    }

    private List<String> targets() {
        return segments().stream().map(Segment::target).toList();
    }

    private void write(String segment, String target) {
        TranslateArticle people = new TranslateArticle(shelf, new RuleInspection(), Duration.ofHours(1), true, watch);
        Snapshot it = snapshot();
        long token = people.claim(it.key().id(), RU).token();
        String hash = it.text().segments().stream()
                .filter(candidate -> candidate.id().equals(segment))
                .findFirst()
                .orElseThrow()
                .sourceHash();
        people.write(it.key().id(), RU, new WrittenTarget(segment, target, hash, false, Standing.CONFIRMED, token));
    }
}
