package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.UpdateType;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PastTests {

    private final Newsroom terms = Newsroom.number(2).asPage();
    private final Newsroom well = Newsroom.number(1);
    private final Desk desk = new Desk();

    @Test
    void anEarlierTextOfAPageStaysReadable() {
        terms.release("terms");
        terms.order(1, AS_READY, "en");
        terms.release("terms");
        terms.order(2, AS_READY, "en");
        desk.take(terms.log);

        Document past = past(terms).getFirst();
        assertThat(past)
                .containsEntry("locale", "en")
                .containsEntry("revision", 1)
                .containsEntry("rendition", terms.articleId + "/en/1/0")
                .containsEntry("until", desk.page(terms, "en").getDate("since"));
        assertThat(past.get("legal", Document.class)).containsEntry("version", "1.0");
        assertThat(past(terms)).hasSize(1);
    }

    @Test
    void onlyWhatReadersSawIsPast() {
        terms.release("terms");
        terms.order(1, AS_READY, "en");
        terms.release("terms");
        terms.release("terms");
        terms.order(3, TOGETHER, "en", "ru");
        assertThat(past(desk.take(terms.log), terms)).isEmpty();

        desk.take(terms.approve("ru", 3));

        assertThat(past(terms))
                .extracting(page -> page.get("locale") + " " + page.get("revision"))
                .containsExactly("en 1");
    }

    @Test
    void anotherTranslationOfTheSameRevisionIsAnotherText() {
        terms.release("terms");
        terms.order(1, AS_READY, "ru");
        terms.approve("ru", 1);
        terms.approve("ru", 1);
        desk.take(terms.log);

        assertThat(past(terms))
                .extracting(page -> page.get("translationVersion"))
                .containsExactly(1);
    }

    @Test
    void whatIsWithdrawnTakesItsPastWithIt() {
        terms.release("terms");
        terms.order(1, AS_READY, "en");
        terms.release("terms");
        terms.order(2, AS_READY, "en");
        terms.withdraw("en");
        terms.order(2, AS_READY, "en");

        assertThat(past(desk.take(terms.log), terms)).isEmpty();
    }

    @Test
    void thePastHasAnEnd() {
        for (int revision = 1; revision <= Showing.MOST_PAST + 5; revision++) {
            terms.release("terms");
            terms.order(revision, AS_READY, "en");
        }
        desk.take(terms.log);

        assertThat(past(terms)).hasSize(Showing.MOST_PAST);
        assertThat(past(terms).getFirst()).containsEntry("revision", 5);
    }

    @Test
    void newsHasNone() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.release("well");
        well.order(2, AS_READY, "en");

        desk.take(well.log);

        assertThat(desk.site.article(well.articleId)).doesNotContainKey("past");
    }

    @Test
    void readersAreToldOfAnUpdateButNotOfSmallChanges() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.release(UpdateType.MINOR, "well");
        well.order(2, AS_READY, "en");
        desk.take(well.log);
        assertThat(desk.page(well, "en")).doesNotContainKey("updated");

        desk.take(well.release(UpdateType.CORRECTION, "well"), well.order(3, AS_READY, "en"));
        Date updated = desk.page(well, "en").getDate("updated");
        assertThat(updated).isEqualTo(desk.page(well, "en").getDate("since"));

        desk.take(well.release(UpdateType.MINOR, "well"), well.order(4, AS_READY, "en"));
        assertThat(desk.page(well, "en").getDate("updated")).isEqualTo(updated);
    }

    @Test
    void aCorrectionIsAnUpdateThoughItsRevisionIsForgottenByNow() {
        for (int n = 1; n <= 3; n++) {
            well.release(UpdateType.MINOR, "well");
        }
        well.order(3, AS_READY, "en");
        well.release(UpdateType.CORRECTION, "well");
        while (well.revision() < 12) {
            well.release(UpdateType.MINOR, "well");
        }
        desk.take(well.log);
        assertThat(desk.site.all("dossiers").get(well.articleId.toString()).toString())
                .doesNotContain("CORRECTION");

        Date at = Date.from(
                desk.take(well.order(12, AS_READY, "en")).announced.getLast().changedAt());

        assertThat(desk.page(well, "en").getDate("updated")).isEqualTo(at);
    }

    @Test
    void aCorrectionAfterTheOneThatIsShownIsNoUpdateOfIt() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.release(UpdateType.MINOR, "well");
        well.release(UpdateType.CORRECTION, "well");
        well.order(2, AS_READY, "en");

        assertThat(desk.take(well.log).page(well, "en")).doesNotContainKey("updated");
    }

    @Test
    void aCorrectionThatComesLateAndIsForgottenAtOnceIsAnUpdateToo() {
        well.release("well");
        well.order(1, AS_READY, "en");
        NewsEvent late = well.release(UpdateType.CORRECTION, "well");
        while (well.revision() < 12) {
            well.release(UpdateType.MINOR, "well");
        }
        well.log.remove(late);
        desk.take(well.log).take(late).take(well.order(12, AS_READY, "en"));

        assertThat(desk.page(well, "en")).containsKey("updated");
    }

    @Test
    void aSmallChangeOnTopOfOneThatReadersHaveNotSeenIsAnUpdate() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.release(UpdateType.MAJOR, "well");
        well.release(UpdateType.MINOR, "well");
        well.order(3, AS_READY, "en");

        assertThat(desk.take(well.log).page(well, "en")).containsKey("updated");
    }

    @Test
    void namesAuthorsInListsAndTheTranslatorOnThePage() {
        well.release("well");
        well.approve("ru", 1);
        well.order(1, TOGETHER, "en", "ru");
        desk.take(well.log);

        assertThat(desk.page(well, "ru").getList("byline", String.class)).containsExactly("By");
        Document russian = desk.site.all("renditions").get(well.articleId + "/ru/1/1");
        assertThat(russian).containsEntry("translatorCredit", "Translator ru");
        assertThat(desk.site.all("renditions").get(well.articleId + "/en/1/0")).doesNotContainKey("translatorCredit");
    }

    private List<Document> past(Newsroom article) {
        return past(desk, article);
    }

    private static List<Document> past(Desk desk, Newsroom article) {
        return desk.site.article(article.articleId).getList("past", Document.class, List.of());
    }
}
