package dev.stele.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.translation.Samples;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QueueTests extends ConsoleTest {

    private static final String API = "GET /api/translations";

    @Test
    void showsWhatWaitsAndWhatCanBeDoneWithIt() {
        SERVICES.translation().answers(API, Samples.json("queue"));

        Page page = as("translator:ru", "translator:fa").get("/desk");

        assertThat(page.html().select(".queue tbody tr")).hasSize(5);
        Element mine = page.first(".queue tbody tr");
        assertThat(mine.text())
                .contains("The upper valley gets its bridge back", "In work", "you, until", "12 of 96 open", "Overdue");
        assertThat(mine.selectFirst(".do a").text()).startsWith("Continue");
        assertThat(page.html().select(".do form").eachAttr("action"))
                .as("free, and given to nobody else")
                .hasSize(2)
                .allMatch(action -> action.matches("/desk/.*/claim"));
        assertThat(page.html().select(".sent-back").eachText())
                .as("also when nobody holds it")
                .singleElement()
                .asString()
                .startsWith("Sent back by rustam,")
                .contains("The street names are those of the old map");
        assertThat(page.first(".pager a[rel=next]").attr("href")).isEqualTo("/desk?state=TO_DO&page=1");
    }

    @Test
    void asksForWhatThePersonWantsToSee() {
        SERVICES.translation().answers(API, Samples.json("empty"));

        Page page = as("translator:ru", "translator:fa")
                .get("/desk?locale=ru&state=NEEDED&mine=true&mentioned=true&page=2");

        assertThat(SERVICES.translation().last(API).query().split("&"))
                .containsExactlyInAnyOrder(
                        "locale=ru", "state=NEEDED", "mine=true", "mentioned=true", "page=2", "size=25");
        assertThat(SERVICES.translation().last(API).header("Authorization")).isEqualTo("Bearer nora-token");
        assertThat(page.text(".empty h2")).isEqualTo("Nothing fits");
        assertThat(page.first("#state option[selected]").attr("value")).isEqualTo("NEEDED");
    }

    @Test
    void asksForOpenWorkUnlessToldOtherwise() {
        SERVICES.translation().answers(API, Samples.json("queue"));

        Page open = as("translator:ru").get("/desk");

        assertThat(SERVICES.translation().last(API).query().split("&"))
                .containsExactlyInAnyOrder(
                        "state=NEEDED", "state=CLAIMED", "state=NEEDS_WORK", "state=STALE", "page=0", "size=25");
        assertThat(open.text("#state option[selected]")).isEqualTo("To do");
        Page all = as("translator:ru").get("/desk?state=ALL");
        assertThat(SERVICES.translation().last(API).query()).doesNotContain("state");
        assertThat(all.text("#state option[selected]")).isEqualTo("All states");
        assertThat(all.first(".pager a[rel=next]").attr("href")).isEqualTo("/desk?state=ALL&page=1");
    }

    @Test
    void saysWhatTheEmptyQueueMeans() {
        SERVICES.translation().answers(API, Samples.json("empty"));

        assertThat(as("translator:ru").in("ru").get("/desk").text(".empty h2")).isEqualTo("Переводить нечего");
    }

    @Test
    void tellsInWordsWhenALanguageIsNotThePersons() {
        SERVICES.translation().refuses(API, 403, "forbidden", "This is not one of your locales.");

        Page page = as("translator:ru").get("/desk?locale=fa");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("main")).contains("This is not one of your locales.");
    }
}
