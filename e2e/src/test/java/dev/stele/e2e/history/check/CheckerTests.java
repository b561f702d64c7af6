package dev.stele.e2e.history.check;

import static dev.stele.e2e.history.check.Written.gone;
import static dev.stele.e2e.history.check.Written.healed;
import static dev.stele.e2e.history.check.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.Healed;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Sighting;
import dev.stele.e2e.history.record.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckerTests {

    private final Written history = new Written();

    /** Revision 1 is live in English, then revision 2 in English and Russian together. */
    private Written twoRevisions() {
        return history.released(1, "one")
                .ordered(1, false, "en")
                .read("x", text("en", "one"))
                .released(2, "two")
                .ordered(2, true, "en", "ru")
                .translated(2, "dva")
                .approved(2, "dva");
    }

    @Test
    void findsNothingInARightHistory() {
        twoRevisions()
                .read("x", text("en", "two"), text("ru", "dva"))
                .withdrawn("ru")
                .read("y", gone("ru"))
                .settled()
                .read("x", text("en", "two"));
        assertThat(history.anomalies(healed(3))).isEmpty();
    }

    @Test
    void findsNothingWhereReadsOverlap() {
        twoRevisions()
                .read(new Span("x", 500, 900), text("en", "two"))
                .read(new Span("y", 600, 1000), text("en", "one"));
        assertThat(history.anomalies(healed(2))).isEmpty();
    }

    @Test
    void publicationWithoutAnEventIsLost() {
        history.released(1, "one").asked(1, true, "en");
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.LOST_PUBLICATION);
    }

    @Test
    void gapInTheLogIsALostEvent() {
        history.facts.add(new Fact.Other("x", "a", "a", 1));
        history.facts.add(new Fact.Other("y", "a", "a", 3));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.LOST_EVENT);
    }

    @Test
    void eventsInAnotherOrderThanTheirNumbers() {
        history.facts.add(new Fact.Other("y", "a", "a", 2));
        history.facts.add(new Fact.Other("x", "a", "a", 1));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.EVENTS_OUT_OF_ORDER);
    }

    @Test
    void sameEventTwiceIsAllowedAndTwoIdsForOneNumberAreNot() {
        history.facts.add(new Fact.Other("x", "a", "a", 1));
        history.facts.add(new Fact.Other("x", "a", "a", 1));
        assertThat(history.anomalies(healed(0))).isEmpty();
        history.facts.add(new Fact.Other("z", "a", "a", 1));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.DOUBLE_EFFECT);
    }

    @Test
    void moreChangesOfWhatIsLiveThanTheLogHas() {
        twoRevisions();
        assertThat(history.anomalies(healed(3))).containsExactly(Anomaly.DOUBLE_EFFECT);
    }

    @Test
    void textOfARefusedWriteIsShown() {
        twoRevisions().saved(3, "three", Outcome.FAIL).read("x", text("en", "three"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.FAILED_WRITE_SHOWN);
    }

    @Test
    void textThatNobodyWroteIsShown() {
        twoRevisions().read("x", text("en", "other"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.UNKNOWN_TEXT);
    }

    @Test
    void draftIsShown() {
        twoRevisions().saved(3, "three", Outcome.OK).read("x", text("en", "three"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.UNAPPROVED_SHOWN);
    }

    @Test
    void approvalThatNobodyGave() {
        twoRevisions();
        history.operations.removeIf(it -> it instanceof Operation.Approval);
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.EFFECT_WITHOUT_CALL);
    }

    @Test
    void languageOfASetIsSeenBeforeTheOtherIsApproved() {
        history.released(1, "one").ordered(1, true, "en", "ru").read("x", text("en", "one"));
        history.translated(1, "odin").approved(1, "odin");
        assertThat(history.anomalies(healed(1))).containsExactly(Anomaly.TORN_SET);
    }

    @Test
    void pageIsSeenBeforeItsOrder() {
        history.saved(1, "one", Outcome.OK)
                .read("x", text("en", "one"))
                .released(1, "one")
                .ordered(1, false, "en");
        assertThat(history.anomalies(healed(1))).containsExactly(Anomaly.UNAPPROVED_SHOWN);
    }

    @Test
    void readerSeesAnOlderTextAfterANewerOne() {
        twoRevisions().read("x", text("en", "two")).read("x", text("en", "one"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.BACKWARDS);
    }

    @Test
    void anotherReaderSeesAnOlderTextLater() {
        twoRevisions().read("x", text("en", "two")).read("y", text("en", "one"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.BACKWARDS_ACROSS_READERS);
    }

    @Test
    void oneAnswerShowsTwoStates() {
        twoRevisions().read("x", text("ru", "dva"), text("en", "one"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.TORN_SET);
    }

    @Test
    void oneLanguageIsSeenNewAndThenTheOtherOld() {
        twoRevisions().read("x", text("ru", "dva")).read("x", text("en", "one"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.TORN_SET);
    }

    @Test
    void onePageMixesTwoTexts() {
        twoRevisions().read("x", text("en", "one", "two"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.TORN_PAGE);
    }

    @Test
    void withdrawnTextIsSeenAfterItWasGone() {
        twoRevisions().withdrawn("ru").read("x", gone("ru")).read("y", text("ru", "dva"));
        assertThat(history.anomalies(healed(3))).containsExactly(Anomaly.WITHDRAWN_SHOWN);
    }

    @Test
    void oldTextIsLiveAfterAllIsSettled() {
        twoRevisions().settled().read("x", text("en", "one"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.NOT_NEWEST_WHEN_SETTLED);
    }

    @Test
    void staleHolderWritesAfterTheNextClaim() {
        history.operations.add(new Operation.Claim(history.span("p"), Outcome.OK, "a", "ru", "p", 1));
        history.operations.add(new Operation.Claim(history.span("q"), Outcome.OK, "a", "ru", "q", 2));
        history.operations.add(new Operation.Translation(history.span("p"), Outcome.OK, "a", "ru", "p", 1, "t"));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.OVERLAPPING_CLAIMS);
    }

    @Test
    void oneClaimIsGrantedToTwo() {
        history.operations.add(new Operation.Claim(history.span("p"), Outcome.OK, "a", "ru", "p", 1));
        history.operations.add(new Operation.Claim(history.span("q"), Outcome.OK, "a", "ru", "q", 1));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.OVERLAPPING_CLAIMS);
    }

    @Test
    void whatIsLeftAfterHealingIsReported() {
        Healed left =
                new Healed(Map.of("articles", 1L), Map.of("publisher", 2L), Map.of("t-dlt", 3L), "DIFFERENT", Map.of());
        assertThat(history.anomalies(left)).hasSize(4).containsOnly(Anomaly.NOT_HEALED);
    }

    @Test
    void rebuildThatDiffersWhilePeoplePublishIsReported() {
        history.operations.add(new Operation.Fault(history.span("nemesis"), Outcome.FAIL, "rebuild", "DIFFERENT"));
        assertThat(history.anomalies(healed(0))).containsExactly(Anomaly.NOT_HEALED);
    }

    @Test
    void rebuildThatWasNotMadeIsNotReported() {
        Healed healed = new Healed(Map.of(), Map.of(), Map.of(), null, Map.of());
        assertThat(history.anomalies(healed)).isEmpty();
    }

    @Test
    void addressThatNoPublishedTextHasIsNotALostPublication() {
        twoRevisions().read("x", new Sighting.Link("a", "en", "/en/3"));
        assertThat(history.anomalies(healed(2))).containsExactly(Anomaly.UNAPPROVED_SHOWN);
    }
}
