package dev.stele.newsroom.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontScreenTests extends ConsoleTest {

    private static final String[] SLOTS = {
        "etag",
        "\"7\"",
        "scheduleTag",
        "\"2\"",
        "locale",
        "en",
        "slots.0.type",
        "pinned",
        "slots.0.articleId",
        FrontStubs.LAMPS,
        "slots.0.gap",
        "LABEL",
        "slots.1.type",
        "automatic",
        "slots.1.section",
        "culture",
        "slots.1.count",
        "3",
        "slots.1.gap",
        "SKIP",
        "slots.2.type",
        "automatic",
        "slots.2.section",
        "",
        "slots.2.count",
        "5",
        "slots.2.gap",
        "SKIP"
    };

    @BeforeEach
    void front() {
        FrontStubs.teach(SERVICES);
    }

    @Test
    void showsThePlacesTheScheduleAndWhatReadersWouldFind() {
        Page page = as("chief").get("/front");

        assertThat(page.html().select(".slot .what").eachText()).containsExactly("Lamp-makers mend the bridge");
        assertThat(page.html().select(".slot [name$=section] option[selected]").eachAttr("value"))
                .containsExactly("culture");
        assertThat(page.html().select(".home a").eachText())
                .containsExactly("Фонарщики отремонтировали мост", "Legal aid at the bus station");
        assertThat(page.text(".gaps")).isEqualTo("Place 2: no article is left for it");
        assertThat(page.text(".changes")).contains("2 Jan 2030, 03:00", "1 pinned article", "chief");
    }

    @Test
    void namesAPlaceOnceHoweverManyArticlesFillIt() {
        SERVICES.content().answers("POST /api/fronts/home/preview", """
                {"locale": "en", "source": "GIVEN", "curated": true, "items": [
                  {"slot": 1, "articleId": "a", "headline": "One", "locale": "en", "labelled": false, "path": "/en/news/1"},
                  {"slot": 1, "articleId": "b", "headline": "Two", "locale": "ru", "labelled": true, "path": "/ru/news/2"},
                  {"slot": 1, "articleId": "c", "headline": "Three", "locale": "en", "labelled": false, "path": "/en/news/3"},
                  {"slot": 2, "articleId": "d", "headline": "Four", "locale": "en", "labelled": false, "path": "/en/news/4"}],
                 "empty": []}""");

        assertThat(as("chief").get("/front").html().select(".home li").eachText())
                .containsExactly("One Place 2", "Two Russian", "Three", "Four Place 3");
    }

    @Test
    void putsThePresentListOnTheHomePage() {
        Page saved = as("chief").post("/front", pressing("save"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(SERVICES.content().last("PUT /api/fronts/home").header("If-Match"))
                .isEqualTo("\"7\"");
        assertThat(SERVICES.content().last("PUT /api/fronts/home").body()).isEqualTo("""
                {"slots":[{"type":"pinned","articleId":"%s","gap":"LABEL"},\
                {"type":"automatic","section":"culture","count":3,"gap":"SKIP"},\
                {"type":"automatic","count":5,"gap":"SKIP"}]}""".formatted(FrontStubs.LAMPS));
    }

    @Test
    void movesPinsAndRemovesWithoutSaving() {
        Page moved = as("chief").post("/front", pressing("down:slots:0"));
        assertThat(moved.html().select("[name$=type]").eachAttr("value"))
                .containsExactly("automatic", "pinned", "automatic");
        assertThat(moved.text(".badge.warm")).isEqualTo("Not saved yet");
        assertThat(as("chief").post("/front", pressing("show")).has(".badge.warm"))
                .isFalse();

        Page pinned = as("chief").post("/front", pressing("pin:" + FrontStubs.WELL));
        assertThat(pinned.first("[name='slots.0.gap'] [selected]").attr("value"))
                .as("in a language that lacks it")
                .isEqualTo("SKIP");
        assertThat(pinned.html().select("[name$=articleId]").eachAttr("value"))
                .containsExactly(FrontStubs.WELL, FrontStubs.LAMPS);
        assertThat(pinned.text(".slot .what")).isEqualTo("چاه دوباره باز شد Not live yet");
        assertThat(pinned.first(".slot .what a").attr("dir")).isEqualTo("rtl");

        Page removed = as("chief").post("/front", pressing("remove:slots:1"));
        assertThat(removed.html().select(".slot")).hasSize(2);
        assertThat(SERVICES.content().asked()).noneMatch(asked -> asked.method().equals("PUT"));
    }

    @Test
    void schedulesTheListBesideWhatIsScheduledAlready() {
        as("chief").post("/front", pressing("schedule", "at", "2030-05-06T07:08"));

        assertThat(SERVICES.content().last("PUT /api/fronts/home/schedule").header("If-Match"))
                .isEqualTo("\"2\"");
        assertThat(SERVICES.content().last("PUT /api/fronts/home/schedule").body())
                .contains("\"at\":\"2030-01-02T03:00:00Z\"", "\"at\":\"2030-05-06T07:08:00Z\"")
                .doesNotContain("scheduledBy");
    }

    @Test
    void anEditedChangeTakesThePlaceOfWhatItWas() {
        Page edited = as("chief").get("/front?change=" + FrontStubs.LATER);
        assertThat(edited.html().select("[name$=articleId]").eachAttr("value")).containsExactly(FrontStubs.WELL);
        assertThat(edited.first("#at").attr("value")).isEqualTo("2030-01-02T03:00:00");
        assertThat(edited.has("#save")).isFalse();

        as("chief").post("/front", pressing("schedule", "at", "2030-01-02T04:00", "change", FrontStubs.LATER));
        assertThat(SERVICES.content().last("PUT /api/fronts/home/schedule").body())
                .contains("\"at\":\"2030-01-02T04:00:00Z\"")
                .doesNotContain(FrontStubs.LATER);
    }

    @Test
    void asksForATimeBeforeItSchedules() {
        Page asked = as("chief").post("/front", pressing("schedule", "at", ""));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text(".notice.bad")).startsWith("Say when");
        assertThat(asked.html().select(".slot")).hasSize(3);
    }

    @Test
    void callsAChangeOff() {
        Page off = as("chief").post("/front/call-off", "change", FrontStubs.LATER, "scheduleTag", "\"2\"");

        assertThat(off.header("Location")).isEqualTo("/front?said=called-off#told");
        assertThat(SERVICES.content().last("PUT /api/fronts/home/schedule").body())
                .isEqualTo("{\"changes\":[]}");
    }

    @Test
    void keepsTheListWhenSomebodyElseWasFaster() {
        SERVICES.content().refuses("PUT /api/fronts/home", 412, "stale-front", "Read it again.");

        Page refused = as("chief").in("ru").post("/front", pressing("save"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text(".notice.bad")).startsWith("Главную собрал кто-то другой");
        assertThat(refused.html().select(".slot")).hasSize(3);
    }

    @Test
    void showsTheListAlsoWhereItCannotBePreviewed() {
        SERVICES.content().refuses("POST /api/fronts/home/preview", 422, "invalid-request", "Not valid.", """
                "errors": [{"pointer": "/slots/0/articleId", "code": "unknown-article", "message": "There is no such article."}]""");

        Page page = as("chief").get("/front");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".preview .notice")).contains("There is no such article.");
        assertThat(page.html().select(".slot")).hasSize(3);
    }

    @Test
    void findsArticlesToPin() {
        SERVICES.content().answers("GET /api/board", "{\"items\": [{\"id\": \"%s\"}]}".formatted(FrontStubs.WELL));

        Page found = as("chief").post("/front", pressing("find", "q", "чоҳ"));

        assertThat(SERVICES.content().last("GET /api/board").query()).contains("kind=NEWS", "q=%D1%87");
        assertThat(found.html().select(".found button").eachAttr("value")).containsExactly("pin:" + FrontStubs.WELL);
    }

    private static String[] pressing(String button, String... more) {
        List<String> fields = new ArrayList<>(List.of(SLOTS));
        fields.addAll(List.of(more));
        fields.addAll(List.of("do", button));
        return fields.toArray(String[]::new);
    }
}
