package dev.stele.newsroom.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardTests extends ConsoleTest {

    private static final String ID = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";

    private final StubService content = SERVICES.content();

    @BeforeEach
    void services() {
        content.answers("GET /api/site", Samples.SITE);
        content.answers("GET /api/board", Samples.page(Samples.row(ID, "A <b>bridge</b> opens")));
        content.answers("GET /api/board/" + ID, Samples.row(ID, "The bridge is closed"));
    }

    @Test
    void showsEveryLanguageWithItsStateInWords() {
        Page page = as("editor").get("/board");
        Element row = page.first("tr[data-article=" + ID + "]");

        assertThat(row.select("th a").text()).isEqualTo("A <b>bridge</b> opens");
        assertThat(row.select("td.locale .badge").eachText()).containsExactly("Live", "In work", "To translate");
        assertThat(row.select("td.locale").get(0).text()).contains("since");
        assertThat(row.select("td.locale").get(1).text()).contains("ru until");
        assertThat(row.attr("data-ends")).isEqualTo("2099-09-24T07:52:00Z");
        assertThat(page.html().select("thead th").eachText()).contains("English", "Russian", "Tajik");
        assertThat(content.last("GET /api/board").header("Authorization")).isEqualTo("Bearer nora-token");
    }

    @Test
    void tellsOfALanguageThatIsBehindHowFarItsNewestTextIs() {
        String older = Samples.row("0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a", "A bridge opens")
                .replace("\"revision\": 2, \"released\"", "\"revision\": 3, \"released\"")
                .replace("\"state\": \"missing\"", """
                        "state": "live", "revision": 2, "translatedRevision": 3, "path": "/tg/news/bridge",
                        "since": "2026-09-24T07:02:00Z\"""");
        SERVICES.content().answers("GET /api/board", Samples.page(older));

        assertThat(as("editor").get("/board").html().select("td.locale").eachText())
                .contains(
                        "English Live revision 2; revision 3: Released", "Tajik Live revision 2; revision 3: Approved");
        SERVICES.content()
                .answers(
                        "GET /api/board",
                        Samples.page(older.replace(
                                "\"translatedRevision\": 3",
                                "\"translation\": \"in review\", \"translatedRevision\": 2")));
        assertThat(as("editor").get("/board").html().select("td.locale").eachText())
                .contains("Tajik Live revision 2; revision 3: In review");
        SERVICES.content()
                .answers("GET /api/board", Samples.page(older.replace("\"released\": true", "\"released\": false")));
        assertThat(as("editor").get("/board").html().select("td.locale").eachText())
                .contains("English Live revision 2; revision 3: Draft", "Tajik Live revision 2; revision 3: Draft");
    }

    @Test
    void offersToPublishQuietlyWhereReadersHaveEverything() {
        String row = Samples.row("0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a", "A bridge opens");
        SERVICES.content().answers("GET /api/board", Samples.page(row));
        assertThat(as("chief").get("/board").first("a[id^=publish-]").hasClass("plain"))
                .isFalse();
        SERVICES.content()
                .answers(
                        "GET /api/board",
                        Samples.page(row.replaceAll("\"state\": \"(claimed|missing)\"", "$0, \"revision\": 2")));
        assertThat(as("chief").get("/board").first("a[id^=publish-]").hasClass("plain"))
                .isTrue();
    }

    @Test
    void nothingIsToBeTranslatedBeforeItIsReleased() {
        String row = Samples.row("0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a", "A bridge opens");
        SERVICES.content().answers("GET /api/board", Samples.page(row));
        assertThat(as("editor").get("/board").html().select("td.locale").eachText())
                .contains("Tajik To translate");
        SERVICES.content().answers("GET /api/board", Samples.page(row.replace("ORDERED", "DRAFT")));
        assertThat(as("editor").get("/board").html().select("td.locale").eachText())
                .contains("Tajik Not released yet");
    }

    @Test
    void speaksRussian() {
        Page page = as("editor").in("ru").get("/board");

        assertThat(page.html().select("td.locale .badge").eachText())
                .containsExactly("На сайте", "В работе", "Нужен перевод");
        assertThat(page.html().select("#section option").eachText()).contains("Новости");
    }

    @Test
    void asksForWhatIsLookedForAndKeepsItInTheAddress() {
        Page part = as("editor")
                .htmx()
                .get("/board/rows?q=b=c d&locale=ru&state=CLAIMED&section=news&mine=true&page=2&sort=");

        assertThat(content.last("GET /api/board").query())
                .isEqualTo("locale=ru&section=news&state=CLAIMED&mine=true&q=b%3Dc%20d&page=2&size=25");
        assertThat(part.header("HX-Replace-Url"))
                .isEqualTo("/board?locale=ru&section=news&state=CLAIMED&mine=true&q=b%3Dc+d&page=2");
        assertThat(part.has("html > body > #rows")).isTrue();
    }

    @Test
    void tellsWhetherWhatHasChangedBelongsOnAFilteredBoard() {
        String news = "/board/news?locale=ru&state=IN_REVIEW&ids=" + ID;
        assertThat(as("editor")
                        .get("/board?locale=ru&state=IN_REVIEW&page=3")
                        .first("[data-live-list]")
                        .attr("data-live-list"))
                .isEqualTo("/board/news?locale=ru&state=IN_REVIEW");

        assertThat(as("editor").script().get(news).status()).isEqualTo(200);
        assertThat(content.last("GET /api/board").query()).isEqualTo("locale=ru&state=IN_REVIEW&ids=" + ID + "&size=1");

        content.answers("GET /api/board", Samples.page());
        assertThat(as("editor").script().get(news).status()).isEqualTo(204);
    }

    @Test
    void pagesLeadOn() {
        content.answers(
                "GET /api/board",
                "{\"items\": [%s], \"page\": 1, \"size\": 25, \"total\": 70}".formatted(Samples.row(ID, "A bridge")));
        Page page = as("editor").get("/board?page=1&state=LIVE");

        assertThat(page.first("a[rel=prev]").attr("href")).isEqualTo("/board?state=LIVE");
        assertThat(page.first("a[rel=next]").attr("href")).isEqualTo("/board?state=LIVE&page=2");
    }

    @Test
    void saysWhatToDoFirstWhenThereIsNothing() {
        content.answers("GET /api/board", Samples.page());

        assertThat(as("editor").get("/board").first(".empty a").attr("href")).isEqualTo("/board/new");
        assertThat(as("editor").get("/board?q=x").first(".empty a").attr("href"))
                .isEqualTo("/board");
    }

    @Test
    void onlyWhoMayPublishIsOfferedTo() {
        assertThat(as("chief").get("/board").has("a[href$=/publish]")).isTrue();
        assertThat(as("editor").get("/board").has("a[href$=/publish]")).isFalse();
    }

    @Test
    void oneRowAloneKeepsItsColumns() {
        Page row = as("editor").htmx().get("/board/rows/" + ID + "?column=tg,en");
        // A row outside of a table is taken apart by a parser of pages.
        String table = "<table>" + row.body() + "</table>";

        assertThat(org.jsoup.Jsoup.parse(table).select("td.locale .badge").eachText())
                .containsExactly("To translate", "Live");
        assertThat(row.body()).contains("The bridge is closed");
    }

    @Test
    void languagesThatDoNotFitStandBelowEachOther() {
        content.answers(
                "GET /api/site",
                "{\"defaultLocale\": \"en\", \"locales\": [\"en\", \"ru\", \"tg\", \"fa\", \"uz\", \"kk\", \"de\"]}");
        Page page = as("editor").get("/board");

        assertThat(page.html().select("thead th")).hasSize(3);
        assertThat(page.html().select(".chip")).hasSize(3);
    }

    @Test
    void passesARefusalOnInWords() {
        content.refuses("GET /api/board", 400, "malformed-request", "One of [DRAFT].");
        Page page = as("editor").get("/board?state=NONSENSE");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("main")).contains("One of [DRAFT].");
    }

    @Test
    void translatorsHaveNoBoard() {
        content.refuses("GET /api/board", 403, "forbidden", "Your roles do not allow this.");

        assertThat(as("translator:ru").get("/board").status()).isEqualTo(403);
    }

    @Test
    void beginsAnArticleOnceAndLeadsToItsEditor() {
        content.answers("POST /api/articles", 201, "{\"id\": \"" + ID + "\"}");
        Page form = as("editor").get("/board/new");
        assertThat(form.html().select("input[name=targets]").eachAttr("value")).isEqualTo(List.of("en", "ru", "tg"));
        assertThat(form.html().select("input[name=targets][checked]").eachAttr("value"))
                .as("the language it is written in is no target")
                .isEqualTo(List.of("ru", "tg"));
        assertThat(form.has("input[name=required][checked]"))
                .as("wanted, not required")
                .isFalse();
        assertThat(form.text("fieldset .hint")).contains("A ticked language is wanted");

        Page begun = as("editor")
                .post(
                        "/board/new",
                        "key",
                        "k1",
                        "headline",
                        " A bridge ",
                        "sourceLocale",
                        "ru",
                        "targets",
                        "ru",
                        "targets",
                        "en",
                        "required",
                        "tg",
                        "section",
                        "news",
                        "kind",
                        "NEWS");

        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.header("Location")).isEqualTo("/articles/" + ID);
        StubService.Asked asked = content.last("POST /api/articles");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k1");
        assertThat(asked.body())
                .contains("\"sourceLocale\":\"ru\"", "\"headline\":\"A bridge\"")
                .doesNotContain("\"locale\":\"ru\"");
        JsonNode targets = new JsonMapper().readTree(asked.body()).path("targets");
        assertThat(targets.valueStream()
                        .map(target -> target.path("locale").asString() + " "
                                + target.path("required").asBoolean()))
                .as("what is required is wanted")
                .containsExactly("en false", "tg true");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        content.refuses(
                "POST /api/articles",
                422,
                "invalid-content",
                "Too long.",
                "\"errors\": [{\"pointer\": \"/content/headline\", \"code\": \"too-long\", \"message\": \"Too long.\"}]");
        Page again = as("editor").post("/board/new", "headline", "Мост", "sourceLocale", "ru", "key", "k1");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.first("#headline").attr("value")).isEqualTo("Мост");
        assertThat(again.text(".notice")).contains("Too long.");
    }

    @Test
    void aNewsroomWithoutASiteNamesItsLanguagesItself() {
        content.answers("GET /api/site", "{\"locales\": []}");
        content.answers("POST /api/articles", 201, "{\"id\": \"" + ID + "\"}");
        assertThat(as("editor").get("/board/new").first("#sourceLocale").tagName())
                .isEqualTo("input");

        as("editor").post("/board/new", "headline", "A", "sourceLocale", "en", "targets", "ru, tg", "required", "tg");
        JsonNode targets = new JsonMapper()
                .readTree(content.last("POST /api/articles").body())
                .path("targets");
        assertThat(targets.at("/0/locale").asString()).isEqualTo("ru");
        assertThat(targets.at("/0/required").asBoolean()).isFalse();
        assertThat(targets.at("/1/required").asBoolean()).isTrue();
    }
}
