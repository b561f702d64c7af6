package dev.stele.content.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Texts;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.testkit.Backed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PreviewIT {
    private static final String PREVIEW = "/api/fronts/home/preview?locale=";
    private static final Instant MORNING = Instant.parse("2026-09-26T06:00:00Z");

    @LocalServerPort
    int port;

    Client editor;
    Client chief;
    static String well;
    static String road;
    static String dam;
    static String draft;

    @BeforeEach
    void somethingIsLive(@Autowired Receipts receipts) {
        chief = Client.as(port, "chief", "chief");
        editor = Client.as(port, "editor", "editor");
        if (well != null) return;
        Map<String, Object> settings = Map.of(
                "name", Map.of("en", "Lantern Valley"),
                "defaultLocale", "en",
                "locales", List.of("en", "ru", "tg"),
                "sections", List.of(Map.of("id", "water", "name", Map.of("en", "Water"))));
        assertThat(chief.put("/api/site", settings, "If-Match", "\"0\"").status())
                .isEqualTo(200);
        well = live(receipts, MORNING.plusSeconds(3), "water", "en", "ru");
        road = live(receipts, MORNING.plusSeconds(2), "roads", "en", "ru", "tg");
        dam = live(receipts, MORNING.plusSeconds(1), "water", "en", "tg");
        draft = editor.post("/api/articles", Texts.article()).id();
    }

    @Test
    void showsTheNewestWhereNobodyHasCurated() {
        Reply preview = editor.get(PREVIEW + "ru");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().get("items").findValuesAsString("articleId")).containsExactly(well, road);
        assertThat(preview.json().at("/source").asString()).isEqualTo("CURATED");
        assertThat(preview.json().at("/curated").asBoolean()).isFalse();
    }

    @Test
    void fillsAListThatIsNotSavedAndSaysWhatStaysEmpty() {
        Reply preview = editor.post(
                PREVIEW + "tg",
                Map.of(
                        "slots",
                        List.of(
                                Map.of("type", "pinned", "articleId", well, "gap", "LABEL"),
                                Map.of("type", "pinned", "articleId", draft, "gap", "LABEL"),
                                Map.of("type", "automatic", "section", "water", "count", 3))));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().get("items").findValuesAsString("articleId")).containsExactly(well, dam);
        assertThat(preview.json().at("/items/0/locale").asString()).isEqualTo("en");
        assertThat(preview.json().at("/items/0/labelled").asBoolean()).isTrue();
        assertThat(preview.json().at("/items/0/headline").asString()).isEqualTo("Headline en " + well);
        assertThat(preview.json().at("/items/1/slot").asInt()).isEqualTo(2);
        assertThat(preview.json().at("/empty/0/reason").asString()).isEqualTo("NOT_LIVE");
        assertThat(editor.get("/api/fronts/home").etag()).isEqualTo("\"0\"");
    }

    @Test
    void saysThatASlotSkipsTheLanguage() {
        Reply preview = editor.post(
                PREVIEW + "tg",
                Map.of(
                        "slots",
                        List.of(
                                Map.of("type", "pinned", "articleId", well),
                                Map.of("type", "automatic", "count", 1),
                                Map.of("type", "automatic", "section", "water", "count", 1),
                                Map.of("type", "automatic", "count", 1))));

        assertThat(preview.json().get("items").findValuesAsString("articleId")).containsExactly(road, dam);
        assertThat(preview.json().get("empty").findValuesAsString("reason"))
                .containsExactly("NOT_IN_LANGUAGE", "NOTHING_LEFT");
    }

    @Test
    void showsTheListThatWillHoldByThen() {
        Instant at = Instant.now().plusSeconds(3_600);
        Object change = Map.of(
                "at", at.toString(), "slots", List.of(Map.of("type", "pinned", "articleId", dam, "gap", "LABEL")));
        assertThat(chief.put(
                                "/api/fronts/home/schedule",
                                Map.of("changes", List.of(change)),
                                "If-Match",
                                chief.get("/api/fronts/home/schedule").etag())
                        .status())
                .isEqualTo(200);

        Reply then = editor.get(PREVIEW + "ru&at=" + at.plusSeconds(1));
        Reply before = editor.get(PREVIEW + "ru&at=" + at.minusSeconds(1));

        assertThat(then.json().at("/source").asString()).isEqualTo("SCHEDULED");
        assertThat(then.json().get("items").findValuesAsString("articleId")).containsExactly(dam);
        assertThat(before.json().at("/source").asString()).isEqualTo("CURATED");
    }

    @Test
    void refusesWhatItCannotPreview() {
        assertThat(editor.get("/api/fronts/home/preview").status()).isEqualTo(422);
        assertThat(editor.get(PREVIEW + "fa").status()).isEqualTo(422);
        assertThat(editor.get(PREVIEW + "en%3Cscript").status()).isEqualTo(400);
        assertThat(editor.get(PREVIEW + "en&at=tomorrow").status()).isEqualTo(400);
        assertThat(editor.get(PREVIEW + "en&at=%2B1000000000-01-01T00:00:00Z").status())
                .isEqualTo(400);
        assertThat(editor.get(PREVIEW + "en&draft=true").status()).isEqualTo(400);
        Reply twice = editor.post(
                PREVIEW + "en",
                Map.of(
                        "slots",
                        List.of(
                                Map.of("type", "pinned", "articleId", well),
                                Map.of("type", "pinned", "articleId", well))));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.json().at("/errors/0/pointer").asString()).isEqualTo("/slots/1/articleId");
    }

    private String live(Receipts receipts, Instant publishedAt, String section, String... locales) {
        String id = editor.post("/api/articles", Texts.article()).id();
        Map<String, LivePage> live = new TreeMap<>();
        for (String locale : locales) {
            live.put(
                    locale,
                    new LivePage(
                            1, 0, "/" + locale + "/news/" + id, publishedAt, "Headline " + locale + " " + id, section));
        }
        receipts.pages(new PagesChanged(
                UUID.fromString(id), ArticleKind.NEWS, 1, publishedAt, live, Map.of(), List.of(), publishedAt));
        return id;
    }
}
