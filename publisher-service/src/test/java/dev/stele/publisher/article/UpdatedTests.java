package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.UpdateType.CORRECTION;
import static dev.stele.contracts.UpdateType.MAJOR;
import static dev.stele.contracts.UpdateType.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.NewsEvent;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** When readers are told that a page was updated. */
class UpdatedTests {

    /** So many that the earliest revisions are forgotten. */
    private static final int MANY = 12;

    private final Newsroom well = Newsroom.number(1);
    private final Desk desk = new Desk();

    @Test
    void readersAreToldOfAnUpdateButNotOfSmallChanges() {
        well.renew(MAJOR);
        well.renew(MINOR);
        desk.take(well.log);
        assertThat(desk.page(well, "en")).doesNotContainKey("updated");

        desk.take(well.renew(CORRECTION));
        Date updated = desk.page(well, "en").getDate("updated");
        assertThat(updated).isEqualTo(desk.page(well, "en").getDate("since"));

        desk.take(well.renew(MINOR));
        assertThat(desk.page(well, "en").getDate("updated")).isEqualTo(updated);
    }

    @Test
    void aCorrectionIsAnUpdateThoughItsRevisionIsForgottenByNow() {
        well.release(MINOR, "well");
        well.release(MINOR, "well");
        well.renew(MINOR);
        well.release(CORRECTION, "well");
        releaseManySmallChanges();
        desk.take(well.log);
        assertThat(desk.site.all("dossiers").get(well.articleId.toString()).toString())
                .doesNotContain("CORRECTION");

        desk.take(well.order(MANY, AS_READY, "en"));

        assertThat(desk.page(well, "en").getDate("updated"))
                .isEqualTo(Date.from(desk.announced.getLast().changedAt()));
    }

    @Test
    void aCorrectionAfterTheOneThatIsShownIsNoUpdateOfIt() {
        well.renew(MAJOR);
        well.release(MINOR, "well");
        well.release(CORRECTION, "well");
        well.order(2, AS_READY, "en");

        desk.take(well.log);

        assertThat(desk.live(well)).containsExactly("en 2.0");
        assertThat(desk.page(well, "en")).doesNotContainKey("updated");
    }

    @Test
    void aCorrectionThatComesLateAndIsForgottenAtOnceIsAnUpdateToo() {
        well.renew(MAJOR);
        NewsEvent late = well.release(CORRECTION, "well");
        releaseManySmallChanges();
        well.log.remove(late);

        desk.take(well.log).take(late).take(well.order(MANY, AS_READY, "en"));

        assertThat(desk.page(well, "en")).containsKey("updated");
    }

    @Test
    void aSmallChangeOnTopOfOneThatReadersHaveNotSeenIsAnUpdate() {
        well.renew(MAJOR);
        well.release(MAJOR, "well");
        well.renew(MINOR);

        desk.take(well.log);

        assertThat(desk.page(well, "en")).containsKey("updated");
    }

    private void releaseManySmallChanges() {
        while (well.revision() < MANY) {
            well.release(MINOR, "well");
        }
    }
}
