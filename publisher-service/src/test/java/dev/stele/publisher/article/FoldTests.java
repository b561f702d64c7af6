package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.NewsEvent;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FoldTests {

    private final Newsroom well = Newsroom.number(1);
    private final Desk desk = new Desk();

    @Test
    void togetherWaitsForTheLastLanguage() {
        well.release("well");
        well.order(1, TOGETHER, "en", "ru", "tg");
        well.approve("ru", 1);
        assertThat(desk.take(well.log).live(well)).isEmpty();

        desk.take(well.approve("tg", 1));

        assertThat(desk.live(well)).containsExactly("en 1.0", "ru 1.1", "tg 1.1");
        assertThat(desk.site.article(well.articleId).getLong("version")).isEqualTo(1);
    }

    @Test
    void asReadyGoesAsTheyCome() {
        well.release("well");
        well.order(1, AS_READY, "en", "ru");
        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0");

        desk.take(well.approve("ru", 1));

        assertThat(desk.live(well)).containsExactly("en 1.0", "ru 1.1");
    }

    @Test
    void localesNotNamedStayAsTheyAre() {
        well.release("well");
        well.approve("ru", 1);
        well.approve("tg", 1);
        well.order(1, AS_READY, "en", "ru");

        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0", "ru 1.1");
    }

    @Test
    void whatWasLiveStaysLiveUntilTheNextOrderIsMet() {
        well.release("well");
        well.approve("ru", 1);
        well.order(1, TOGETHER, "en", "ru");
        well.release("well");
        well.order(2, TOGETHER, "en", "ru");
        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0", "ru 1.1");

        desk.take(well.approve("ru", 2));

        assertThat(desk.live(well)).containsExactly("en 2.0", "ru 2.2");
    }

    @Test
    void aLaterOrderTakesItsLocalesOutOfAnEarlierOne() {
        well.release("well");
        well.order(1, TOGETHER, "en", "ru", "tg");
        well.order(1, AS_READY, "en");
        well.approve("ru", 1);
        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0");

        desk.take(well.approve("tg", 1));

        assertThat(desk.live(well)).containsExactly("en 1.0", "ru 1.1", "tg 1.1");
    }

    @Test
    void aNewApprovalOfTheOrderedRevisionReplacesTheLivePage() {
        well.release("well");
        well.order(1, TOGETHER, "en", "ru");
        well.approve("ru", 1);
        well.approve("ru", 1);

        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0", "ru 1.2");
    }

    @Test
    void anApprovalThatNobodyOrderedIsNotShown() {
        well.release("well");
        well.order(1, AS_READY, "en");
        well.release("well");
        well.approve("ru", 2);

        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0");
    }

    @Test
    void anOlderRevisionIsNeverShownAgain() {
        well.release("well");
        well.release("well");
        well.order(2, AS_READY, "en");
        well.order(1, AS_READY, "en");

        assertThat(desk.take(well.log).live(well)).containsExactly("en 2.0");
    }

    @Test
    void anOrderOfAnOlderRevisionLeavesTheStandingOneAlone() {
        well.release("well");
        well.release("well");
        well.approve("ru", 2);
        well.order(2, AS_READY, "ru");
        well.order(1, TOGETHER, "en", "ru");
        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0", "ru 2.1");

        desk.take(well.approve("ru", 2));

        assertThat(desk.live(well)).containsExactly("en 1.0", "ru 2.2");
    }

    @Test
    void saysWhenTheSourceHasMovedOn() {
        well.release("well");
        well.approve("ru", 1);
        well.order(1, AS_READY, "en", "ru");
        well.release("well");
        well.order(2, AS_READY, "en", "ru");
        desk.take(well.log);

        assertThat(desk.live(well)).containsExactly("en 2.0", "ru 1.1");
        assertThat(desk.page(well, "ru").getBoolean("behind")).isTrue();
        assertThat(desk.page(well, "en").getBoolean("behind")).isFalse();
    }

    @Test
    void withdrawalLeavesATombstoneAndTheOtherLanguages() {
        well.release("well");
        well.approve("ru", 1);
        well.order(1, TOGETHER, "en", "ru");
        well.withdraw("ru");

        assertThat(desk.take(well.log).live(well)).containsExactly("en 1.0");
        Document gone = desk.site
                .article(well.articleId)
                .getList("gone", Document.class)
                .getFirst();
        assertThat(gone).containsEntry("locale", "ru").containsEntry("path", "/ru/news/ru-well");
    }

    @Test
    void onlyANewOrderRevivesWhatWasWithdrawn() {
        well.release("well");
        NewsEvent late = well.order(1, AS_READY, "en");
        NewsEvent withdrawal = well.withdraw();
        desk.take(well.log.getFirst(), withdrawal, late);
        assertThat(desk.live(well)).isEmpty();

        desk.take(well.order(1, AS_READY, "en"));

        assertThat(desk.live(well)).containsExactly("en 1.0");
        assertThat(desk.site.article(well.articleId).getList("gone", Document.class))
                .isEmpty();
    }

    @Test
    void aLateWithdrawalStillTakesDownWhatIsOlderThanItself() {
        well.release("well");
        well.order(1, AS_READY, "en");
        NewsEvent withdrawal = well.withdraw("en");
        well.release("well");
        well.approve("ru", 1);
        NewsEvent waiting = well.order(2, TOGETHER, "en", "ru");
        desk.take(well.log.get(0), well.log.get(1), well.log.get(3), well.log.get(4), waiting);
        assertThat(desk.live(well)).containsExactly("en 1.0");

        desk.take(withdrawal);
        assertThat(desk.live(well)).isEmpty();

        desk.take(well.approve("ru", 2));
        assertThat(desk.live(well)).containsExactly("en 2.0", "ru 2.2");
    }

    @Test
    void everyFactTwiceChangesNothing() {
        well.release("well");
        well.approve("ru", 1);
        well.order(1, TOGETHER, "en", "ru");
        well.withdraw("ru");
        String once = desk.take(well.log).site.dump();

        desk.take(well.log);

        assertThat(desk.site.dump()).isEqualTo(once);
    }

    @Test
    void theFactThatFlippedIsAnnouncedAgainWhenSeenAgain() {
        well.release("well");
        NewsEvent order = well.order(1, AS_READY, "en");
        desk.take(well.log);
        assertThat(desk.announced).hasSize(1);

        desk.take(order);

        assertThat(desk.announced).hasSize(2);
        assertThat(desk.announced.get(1)).isEqualTo(desk.announced.get(0));
        assertThat(desk.run(List.of(well.log.getFirst())).flips()).isZero();
        assertThat(desk.announced).hasSize(2);
    }
}
