package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static dev.stele.contracts.UpdateType.MAJOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a page said before. */
class PastTests {

    private final Newsroom terms = Newsroom.number(2).asPage();
    private final Desk desk = new Desk();

    @Test
    void anEarlierTextOfAPageStaysReadable() {
        terms.renew(MAJOR);
        terms.renew(MAJOR);

        assertThat(past()).singleElement().satisfies(past -> {
            assertThat(past)
                    .containsEntry("locale", "en")
                    .containsEntry("revision", 1)
                    .containsEntry("rendition", terms.articleId + "/en/1/0")
                    .containsEntry("until", desk.page(terms, "en").getDate("since"));
            assertThat(past.get("legal", Document.class)).containsEntry("version", "1.0");
        });
    }

    @Test
    void onlyWhatReadersSawIsPast() {
        terms.renew(MAJOR);
        terms.release("terms");
        terms.release("terms");
        terms.order(3, TOGETHER, "en", "ru");
        assertThat(past()).isEmpty();

        terms.approve("ru", 3);

        assertThat(past())
                .extracting(page -> page.get("locale") + " " + page.get("revision"))
                .containsExactly("en 1");
    }

    @Test
    void anotherTranslationOfTheSameRevisionIsAnotherText() {
        terms.release("terms");
        terms.order(1, AS_READY, "ru");
        terms.approve("ru", 1);
        terms.approve("ru", 1);

        assertThat(past()).extracting(page -> page.get("translationVersion")).containsExactly(1);
    }

    @Test
    void whatIsWithdrawnTakesItsPastWithIt() {
        terms.renew(MAJOR);
        terms.renew(MAJOR);
        assertThat(past()).isNotEmpty();

        terms.withdraw("en");
        terms.order(2, AS_READY, "en");

        assertThat(past()).isEmpty();
    }

    @Test
    void thePastHasAnEnd() {
        for (int revision = 1; revision <= Showing.MOST_PAST + 5; revision++) {
            terms.renew(MAJOR);
        }

        assertThat(past())
                .hasSize(Showing.MOST_PAST)
                .first()
                .satisfies(oldest -> assertThat(oldest).containsEntry("revision", 5));
    }

    @Test
    void newsHasNone() {
        Newsroom well = Newsroom.number(1);
        well.renew(MAJOR);
        well.renew(MAJOR);

        desk.take(well.log);

        assertThat(desk.live(well)).containsExactly("en 2.0");
        assertThat(desk.site.article(well.articleId)).doesNotContainKey("past");
    }

    /** After all that has happened so far; what was taken before is old news. */
    private List<Document> past() {
        desk.take(terms.log);
        return desk.site.article(terms.articleId).getList("past", Document.class, List.of());
    }
}
