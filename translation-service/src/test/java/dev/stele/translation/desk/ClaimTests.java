package dev.stele.translation.desk;

import static dev.stele.translation.desk.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimTests {

    private final Desk desk =
            new Desk("A well reopens", "The well is open. It gives 40 litres.", "The school drew first.");

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
                                new WrittenTarget(
                                        "s1", "Колодец", Sha256.hex("else"), false, Standing.CONFIRMED, token),
                                "ru",
                                desk.now),
                Refusal.SourceChanged.class);
    }

    @Test
    void isNotSubmittedWhileASentenceIsOpen() {
        long token = desk.claim("ru");
        refused(
                () -> desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now),
                Refusal.NotReady.class);
    }
}
