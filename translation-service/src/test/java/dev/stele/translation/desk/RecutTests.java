package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecutTests {

    private static final String TEXT = "The well is open. It gives <em>40</em> litres. The school drew first.";
    private final Desk desk = new Desk("A well reopens", TEXT);

    @Test
    void joinedSentencesAreOneWithBothTargets() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s2", "Колодец открыт.");
        desk.write("ru", token, "s3", "Он даёт <em>40</em> литров.");
        desk.translation.drafting().join("s2", "ru", token, desk.now);
        Segment both = desk.segment("The well is open. It gives <em>40</em> litres.");
        assertThat(both.target()).isEqualTo("Колодец открыт. Он даёт <em>40</em> литров.");
        assertThat(both.draft().state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(desk.translation.snapshot().text().history().retired())
                .extracting(it -> it.segment().target())
                .containsExactly("Колодец открыт.", "Он даёт <em>40</em> литров.");
    }

    @Test
    void aCutSentenceGoesOnAsTwo() {
        long token = desk.claim("ru");
        desk.write("ru", token, "s3", "Он даёт <em>40</em> литров.");
        desk.translation.drafting().cut("s3", "It gives ".length(), "Он даёт ".length(), "ru", token, desk.now);
        assertThat(desk.segment("It gives").target()).isEqualTo("Он даёт");
        Segment second = desk.segment("<em>40</em> litres.");
        assertThat(second.target()).isEqualTo("<em>40</em> литров.");
        assertThat(second.id()).isEqualTo("s5");
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void doesNotCutInsideWhatBelongsTogether() {
        long token = desk.claim("ru");
        refused(
                () -> desk.translation.drafting().cut("s3", "It gives <em>4".length(), null, "ru", token, desk.now),
                Refusal.CannotRecut.class);
        refused(() -> desk.translation.drafting().cut("s3", 0, null, "ru", token, desk.now), Refusal.CannotRecut.class);
        refused(() -> desk.translation.drafting().cut("s1", 2, null, "ru", token, desk.now), Refusal.CannotRecut.class);
        refused(() -> desk.translation.drafting().join("s4", "ru", token, desk.now), Refusal.CannotRecut.class);
        refused(() -> desk.translation.drafting().join("s2", "ru", token + 1, desk.now), Refusal.ClaimLost.class);
    }

    @Test
    void laterRevisionsKeepToIt() {
        long token = desk.claim("ru");
        desk.translation.drafting().join("s2", "ru", token, desk.now);
        desk.translation.drafting().cut("s4", "The school ".length(), null, "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(2, UpdateType.MAJOR, "A well reopens", TEXT + " More follows.");
        assertThat(sources())
                .containsExactly(
                        "A well reopens",
                        "The well is open. It gives <em>40</em> litres.",
                        "The school",
                        "drew first.",
                        "More follows.");
        assertThat(desk.open()).containsExactly("More follows.");
    }

    @Test
    void keepsToItWhereOneSideIsReworded() {
        long token = desk.claim("ru");
        desk.translation.drafting().join("s2", "ru", token, desk.now);
        desk.translation.drafting().cut("s4", "The school ".length(), null, "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(
                2,
                UpdateType.MAJOR,
                "A well reopens",
                "The well is open. It gives <em>60</em> litres. The school drew last.");
        assertThat(sources())
                .containsExactly(
                        "A well reopens", "The well is open. It gives <em>60</em> litres.", "The school", "drew last.");
        assertThat(desk.open()).containsExactly("The well is open. It gives <em>60</em> litres.", "drew last.");
    }

    @Test
    void aJoinDoesNotSwallowAnApprovedNeighbour() {
        long token = desk.claim("ru");
        desk.translation.drafting().join("s2", "ru", token, desk.now);
        desk.translation.drafting().giveBack("ru", token, desk.now);
        desk.approved();
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is open. The school drew first.");
        assertThat(desk.segment("The school drew first.").isApproved()).isTrue();
    }

    @Test
    void oneOfTwoEqualSentencesStaysCut() {
        Desk twice = new Desk("A well reopens", "The well and the pump. It rains. The well and the pump.");
        long token = twice.claim("ru");
        twice.translation.drafting().cut("s4", "The well ".length(), null, "ru", token, twice.now);
        twice.translation.drafting().giveBack("ru", token, twice.now);
        twice.approved();
        twice.release(2, UpdateType.MAJOR, "A well reopens", "The well and the pump. It rains. The well and the pump.");
        assertThat(twice.open()).isEmpty();
        assertThat(twice.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void undoingAJoinLeavesTheRulesToDecide() {
        long token = desk.claim("ru");
        desk.translation.drafting().join("s2", "ru", token, desk.now);
        desk.translation.drafting().cut("s2", "The well is open. ".length(), null, "ru", token, desk.now);
        assertThat(desk.translation.snapshot().text().seams()).isEmpty();
        assertThat(text()).isEqualTo(TEXT);
    }

    private List<String> sources() {
        return desk.translation.snapshot().text().segments().stream()
                .map(Segment::source)
                .toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        desk.translation.snapshot().text().segments().stream()
                .filter(it -> it.sentence().unit().equals("p0.text"))
                .forEach(it -> text.append(it.source()).append(it.sentence().separator()));
        return text.toString();
    }
}
