package dev.stele.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteScreenTests extends ConsoleTest {

    @BeforeEach
    void site() {
        SiteStubs.teach(SERVICES);
    }

    @Test
    void sendsBackWhatItShowedWithTheVersionThatWasRead() {
        SERVICES.content().answers("PUT /api/site", "{}");

        Page saved = as("chief").post("/site", pressing("save"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(SERVICES.content().last("PUT /api/site").header("If-Match")).isEqualTo("\"7\"");
        JsonNode sent = sent();
        assertThat(sent.at("/name/fa").asString()).isEqualTo("چراغ");
        assertThat(sent.at("/locales").valueStream().map(JsonNode::asString)).containsExactly("en", "ru", "fa");
        assertThat(sent.at("/sections/1/id").asString()).isEqualTo("culture");
        assertThat(sent.at("/navigation/0").toString())
                .isEqualTo("{\"label\":{\"en\":\"Justice\",\"ru\":\"Правосудие\"},\"section\":\"justice\"}");
        assertThat(sent.at("/navigation/1/articleId").asString()).isEqualTo(SiteStubs.ABOUT);
        assertThat(sent.at("/navigation/2/url").asString()).isEqualTo("https://example.org/");
        assertThat(sent.at("/footer/copyright/en").asString()).isEqualTo("© Charogh");
    }

    @Test
    void movesAddsAndRemovesWithoutSaving() {
        Page moved = as("chief").post("/site", pressing("down:navigation:0"));
        assertThat(moved.html().select("[name^=navigation][name$=label.en]").eachAttr("value"))
                .containsExactly("About", "Justice", "Elsewhere");

        Page removed = as("chief").post("/site", pressing("remove:sections:0"));
        assertThat(removed.html().select("[name^=sections][name$=.id]").eachAttr("value"))
                .containsExactly("culture");

        Page without = as("chief").post("/site", pressing("remove:locales:2"));
        assertThat(without.has("[name='name.fa']")).isFalse();

        Page added = as("chief").post("/site", pressing("add:locales", "newLocale", "tg"));
        assertThat(added.html().select("[name=locales]").eachAttr("value")).containsExactly("en", "ru", "fa", "tg");
        assertThat(SERVICES.content().asked()).noneMatch(asked -> asked.method().equals("PUT"));
    }

    @Test
    void keepsWhatWasEnteredWhenSomebodyElseWasFaster() {
        SERVICES.content().refuses("PUT /api/site", 412, "stale-site", "Read them again.");

        Page refused = as("chief").in("ru").post("/site", pressing("save", "name.en", "Another name"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.header("HX-Retarget")).isEqualTo("#site");
        assertThat(refused.first("[name='name.en']").attr("value")).isEqualTo("Another name");
        assertThat(refused.text(".notice.bad")).contains("Настройки изменил кто-то другой");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        SERVICES.content().refuses("PUT /api/site", 422, "invalid-request", "Not valid.", """
                "errors": [{"pointer": "/sections/0/id", "code": "twice", "message": "Another section has this id."},
                           {"pointer": "/navigation/2/url", "code": "new-code", "message": "Words of the service."}]""");

        Page refused = as("chief").post("/site", pressing("save"));

        assertThat(refused.text("[id='sections.0.fault']")).isEqualTo("This is named twice.");
        assertThat(refused.first("[name='sections.0.id']").attr("aria-describedby"))
                .isEqualTo("sections.0.fault");
        assertThat(refused.html().select(".row .fault").eachText()).contains("Words of the service.");
    }

    @Test
    void refusalOfTheRoleIsShownAsThePage() {
        SERVICES.content().refuses("GET /api/site", 403, "forbidden", "Your role does not allow it.");

        Page refused = as("translator:ru").get("/site");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text(".lead")).isEqualTo("Your role does not allow it.");
    }

    /** Everything that the form shows, with that button and these fields changed. */
    private String[] pressing(String button, String... changed) {
        Element form = as("chief").get("/site").first("form.settings");
        List<String> fields = new ArrayList<>();
        form.select("input[name], textarea[name], select[name]").forEach(field -> {
            String value = switch (field.tagName()) {
                case "textarea" -> field.text();
                case "select" -> {
                    Element chosen = field.selectFirst("option[selected]");
                    yield chosen == null ? field.select("option").attr("value") : chosen.attr("value");
                }
                default -> field.attr("value");
            };
            boolean unchecked = field.attr("type").equals("radio") && !field.hasAttr("checked");
            if (!unchecked
                    && !List.of(changed).contains(field.attr("name"))
                    && !field.attr("name").equals("_csrf")) {
                fields.add(field.attr("name"));
                fields.add(value);
            }
        });
        fields.addAll(List.of(changed));
        fields.addAll(List.of("do", button));
        return fields.toArray(String[]::new);
    }

    private static JsonNode sent() {
        return new JsonMapper()
                .readTree(SERVICES.content().last("PUT /api/site").body());
    }
}
