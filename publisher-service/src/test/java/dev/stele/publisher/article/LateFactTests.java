package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.TranslationApproved;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Facts that a dead letter held back, and facts that contradict the others. */
class LateFactTests {

    private static final UUID PICTURE = new UUID(7, 1);

    private final Newsroom well = Newsroom.number(1);
    private final Desk desk = new Desk();

    @Test
    void aRevisionThatComesLateMeetsTheOrderThatWaitsForIt() {
        RevisionReleased late = well.release("well");
        desk.take(well.order(1, AS_READY, "en"));
        assertThat(desk.live(well)).isEmpty();

        desk.take(late);

        assertThat(desk.live(well)).containsExactly("en 1.0");
    }

    @Test
    void aPictureThatComesLateLetsThePageGoLive() {
        well.release("well", PICTURE);
        List<MediaPublished> pictures = well.publish(PICTURE);
        NewsEvent order = well.order(1, AS_READY, "en");
        desk.take(well.log.getFirst(), pictures.getFirst(), order);
        assertThat(desk.live(well)).isEmpty();

        desk.take(pictures.getLast());

        assertThat(desk.live(well)).containsExactly("en 1.0");
        assertThat(desk.site.all("media")).containsKeys(PICTURE + "/480", PICTURE + "/960");
    }

    @Test
    void anOlderRevisionDrivenAgainMovesNothingBack() {
        well.release("well");
        NewsEvent late = well.order(1, AS_READY, "en");
        well.release("well");
        well.order(2, AS_READY, "en");
        desk.take(well.log.get(0), well.log.get(2), well.log.get(3));

        desk.take(late);

        assertThat(desk.live(well)).containsExactly("en 2.0");
        assertThat(desk.site.article(well.articleId).getLong("version")).isEqualTo(1);
    }

    @Test
    void anOlderApprovalDrivenAgainDoesNotReplaceANewer() {
        well.release("well");
        TranslationApproved late = well.approve("ru", 1);
        well.approve("ru", 1);
        well.order(1, AS_READY, "ru");
        desk.take(well.log.get(0), well.log.get(2), well.log.get(3));

        desk.take(late);

        assertThat(desk.live(well)).containsExactly("ru 1.2");
    }

    @Test
    void remembersWhatIsMissing() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.withdraw();
        desk.take(well.log.get(0), well.log.get(2));

        Document sequences = new Document(desk.site.all("dossiers").get(well.articleId.toString()));

        assertThat(sequences.toJson()).contains("\"missing\": [2]");
    }

    @Test
    void refusesATranslationOfAnotherTextOrOfNone() {
        well.release("well");
        Newsroom other = new Newsroom(well.articleId);
        other.release("another");
        NewsEvent ofAnotherText = other.approve("ru", 1);
        assertThat(desk.take(well.log.getFirst()).run(List.of(ofAnotherText)).refusals())
                .hasSize(1);

        other.release("another");
        assertThat(desk.run(List.of(other.approve("ru", 2))).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isInstanceOf(Rejected.class));
        assertThat(desk.site.all("renditions")).hasSize(1);
    }

    @Test
    void aRefusedFactHoldsUpNoneOfItsRun() {
        well.release("../well");
        Newsroom road = Newsroom.number(2);
        road.release("road");
        road.order(1, TOGETHER, "en");

        Folding.Result result = desk.run(List.of(well.log.getFirst(), road.log.get(0), road.log.get(1)));

        assertThat(result.refusals()).extracting(Folding.Refusal::index).containsExactly(0);
        assertThat(desk.live(road)).containsExactly("en 1.0");
    }

    @Test
    void forgetsRevisionsThatCanNeverBeShownAgain() {
        for (int n = 1; n <= 30; n++) {
            well.release("well");
            well.order(n, AS_READY, "en");
        }
        desk.take(well.log);

        String library = new Document(desk.site.all("dossiers").get(well.articleId.toString())).toJson();

        assertThat(library.length()).isLessThan(10_000);
        assertThat(desk.live(well)).containsExactly("en 30.0");
    }
}
