package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Correction;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.UpdateType;
import dev.stele.contracts.VariantFact;
import dev.stele.translation.Releases;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTests {

    private static final String TEXT = "The well is seven metres deep.";
    private static final Correction FIRST =
            new Correction("c2", Releases.NOON, "An earlier version said nine. It is seven.");
    private static final Correction SECOND = new Correction("c4", Releases.NOON, "The village is Navruza.");

    private final Desk desk = new Desk("A well reopens", TEXT).approved();

    @Test
    void aCorrectionWaitsForItsTranslator() {
        correct(2, UpdateType.CORRECTION, FIRST);

        assertThat(desk.stage()).isEqualTo(Stage.STALE);
        assertThat(desk.open()).containsExactly("An earlier version said nine.", "It is seven.");
        assertThat(desk.segment("It is seven.").sentence().unit()).isEqualTo("corrections.c2.note");
    }

    @Test
    void theVariantTellsItInItsOwnLanguage() {
        correct(2, UpdateType.CORRECTION, FIRST);
        desk.approved();

        TranslationApproved told = (TranslationApproved) desk.lastRaised();
        Correction translated = told.variant().corrections().getFirst();
        assertThat(translated.id()).isEqualTo("c2");
        assertThat(translated.at()).isEqualTo(FIRST.at());
        assertThat(translated.note()).matches("\\P{L}*[\\p{IsCyrillic}\\P{L}]+");
        assertThat(told.contentHash()).isEqualTo(new EventCodec().hash(told.variant()));
    }

    @Test
    void aSmallChangeCarriesNothingOverWhileACorrectionWaits() {
        correct(2, UpdateType.CORRECTION, FIRST);
        int told = desk.translation.raised().size();
        correct(3, UpdateType.MINOR, FIRST);

        assertThat(desk.translation.raised()).hasSize(told);
        assertThat(desk.stage()).isEqualTo(Stage.STALE);
    }

    @Test
    void aSmallChangeCarriesTheToldCorrectionOver() {
        correct(2, UpdateType.CORRECTION, FIRST);
        desk.approved();
        VariantFact before = (VariantFact) desk.lastRaised();
        correct(3, UpdateType.MINOR, FIRST);

        TranslationCarriedOver carried = (TranslationCarriedOver) desk.lastRaised();
        assertThat(carried.variant().corrections()).isEqualTo(before.variant().corrections());
        assertThat(carried.translatorCredit()).isEqualTo("Марина Белова");
    }

    @Test
    void theNextCorrectionIsOneMoreUnitAndTheFirstStays() {
        correct(2, UpdateType.CORRECTION, FIRST);
        desk.approved();
        correct(4, UpdateType.CORRECTION, FIRST, SECOND);

        assertThat(desk.open()).containsExactly(SECOND.note());
    }

    @Test
    void nobodyIsCreditedWhoHasNoPublicName() {
        desk.credit = null;
        correct(2, UpdateType.CORRECTION, FIRST);
        desk.approved();

        assertThat(((VariantFact) desk.lastRaised()).translatorCredit()).isNull();
    }

    private void correct(int revision, UpdateType type, Correction... corrections) {
        ArticleContent content = Releases.content("A well reopens", TEXT).withCorrections(List.of(corrections));
        desk.release(desk.releases.release(revision, type, content));
    }
}
