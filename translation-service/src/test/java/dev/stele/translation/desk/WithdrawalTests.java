package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.UpdateType;
import org.junit.jupiter.api.Test;

class WithdrawalTests {

    private static final int AFTER_REVISION_1 = 15;

    private final Desk desk = new Desk("A well reopens", "The well is open.");

    @Test
    void endsClaimAndWork() {
        long token = desk.claim("ru");
        desk.translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThatThrownBy(() -> desk.write("ru", token, "s1", "Колодец")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.claim("ru")).isInstanceOf(Refused.class);
    }

    @Test
    void aLaterReleaseReopens() {
        desk.translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is shut.");
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
    }

    @Test
    void aLaterReleaseOfApprovedTextCarriesItOver() {
        desk.approved().translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is open.");
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
        assertThat(desk.lastRaised()).isInstanceOf(TranslationCarriedOver.class);
    }

    @Test
    void aLaterOrderPutsItBackWhereItWas() {
        desk.translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        desk.translation.sourceChanges().order(AFTER_REVISION_1 + 1, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
        desk.approved().translation.sourceChanges().withdraw(AFTER_REVISION_1 + 2, desk.now);
        desk.translation.sourceChanges().order(AFTER_REVISION_1 + 3, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void anOrderFromBeforeTheWithdrawalDoesNotReopen() {
        desk.translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        desk.translation.sourceChanges().order(AFTER_REVISION_1 - 1, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void aReleaseFromBeforeTheWithdrawalDoesNotReopen() {
        desk.translation.sourceChanges().withdraw(25, desk.now);
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is shut.");
        assertThat(desk.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void aWithdrawalFromBeforeTheReleaseIsOldNews() {
        desk.release(2, UpdateType.MAJOR, "A well reopens", "The well is shut.");
        desk.translation.sourceChanges().withdraw(AFTER_REVISION_1, desk.now);
        assertThat(desk.stage()).isEqualTo(Stage.NEEDED);
    }
}
