package dev.stele.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client.Reply;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.SiteConfigured;
import dev.stele.testkit.Backed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FrontAndSiteIT {
    @LocalServerPort
    int port;

    Client chief;

    @BeforeEach
    void people() {
        chief = Client.as(port, "chief", "chief");
    }

    @Test
    void curatesTheHomeFrontVersionByVersion() {
        String article = chief.post("/api/articles", Texts.article()).id();
        Object slots = Map.of(
                "slots",
                List.of(
                        Map.of("type", "pinned", "articleId", article, "gap", "LABEL"),
                        Map.of("type", "automatic", "count", 10)));

        assertThat(chief.get("/api/fronts/home").etag()).isEqualTo("\"0\"");
        assertThat(chief.put("/api/fronts/home", slots).status()).isEqualTo(428);
        Reply curated = chief.put("/api/fronts/home", slots, "If-None-Match", "*");
        assertThat(curated.status()).as(curated.text()).isEqualTo(200);
        assertThat(curated.etag()).isEqualTo("\"1\"");
        assertThat(chief.put("/api/fronts/home", slots, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(chief.put("/api/fronts/home", slots, "If-Match", "\"1\"").status())
                .isEqualTo(200);

        List<NewsEvent> facts = Log.of("front:home", 2);
        assertThat(facts).extracting(NewsEvent::sequence).containsExactly(1L, 2L);
        assertThat(((FrontCurated) facts.getLast()).slots())
                .containsExactly(
                        new FrontSlot.Pinned(UUID.fromString(article), FrontSlot.Gap.LABEL),
                        new FrontSlot.Automatic(null, 10, FrontSlot.Gap.SKIP));
    }

    @Test
    void pinsNoArticleThatIsNotThere() {
        Reply refused = chief.put(
                "/api/fronts/home",
                Map.of(
                        "slots",
                        List.of(Map.of(
                                "type", "pinned", "articleId", UUID.randomUUID().toString()))),
                "If-Match",
                "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/slots/0/articleId");
    }

    @Test
    void fillsNoSlotFromASectionThatTheSiteLacks() {
        Object nowhere = Map.of("type", "automatic", "section", "nowhere", "count", 3);
        Reply refused = chief.put("/api/fronts/home", Map.of("slots", List.of(nowhere)), "If-Match", "\"0\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/slots/0/section");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("unknown-section");
    }

    @Test
    void setsUpTheSiteVersionByVersion() {
        Map<String, Object> settings = Map.of(
                "name", Map.of("en", "Lantern Valley", "ru", "Долина фонарей"),
                "defaultLocale", "en",
                "locales", List.of("en", "ru"),
                "sections", List.of(Map.of("id", "water", "name", Map.of("en", "Water"))),
                "navigation", List.of(Map.of("label", Map.of("en", "Water"), "section", "water")),
                "footer", Map.of("copyright", Map.of("en", "© 2026")));

        assertThat(chief.get("/api/site").etag()).isEqualTo("\"0\"");
        Reply set = chief.put("/api/site", settings, "If-Match", "\"0\"");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(chief.get("/api/site").json()).isEqualTo(set.json());
        assertThat(chief.put("/api/site", set.json(), "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(Log.of("site", 1))
                .singleElement()
                .isInstanceOfSatisfying(
                        SiteConfigured.class,
                        e -> assertThat(e.settings().name()).containsEntry("en", "Lantern Valley"));
    }

    @Test
    void refusesSettingsThatDoNotHangTogether() {
        Map<String, Object> settings = Map.of(
                "name", Map.of("fa", "x"),
                "defaultLocale", "ru",
                "locales", List.of("en", "api"),
                "navigation",
                        List.of(
                                Map.of("label", Map.of("en", "a"), "section", "none"),
                                Map.of("label", Map.of("en", "b"), "url", "javascript:alert(1)"),
                                Map.of(
                                        "label",
                                        Map.of("en", "c"),
                                        "articleId",
                                        UUID.randomUUID().toString()),
                                Map.of("label", Map.of("en", "d"))));

        Reply refused = chief.put("/api/site", settings, "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .contains(
                        "/defaultLocale",
                        "/locales/1",
                        "/name/fa",
                        "/navigation/0/section",
                        "/navigation/1/url",
                        "/navigation/2/articleId",
                        "/navigation/3");
    }
}
