package dev.stele.newsroom.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreviewTests extends ConsoleTest {

    private static final String ID = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";
    private static final String PICTURE = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9b";
    private static final String PICTURES = "/articles/" + ID + "/preview/pictures/" + PICTURE;
    private static final String ON_DESK = "/api/articles/" + ID + "/pictures";
    private static final String CONTENT = """
            {"headline": "Rain", "byline": [], "tags": [], "hero": {"mediaId": "%s", "alt": "Rain"},
             "blocks": [{"type": "paragraph", "id": "p1", "text": "It rains."}]}""".formatted(PICTURE);
    private static final String SITE_PAGE = """
            <!doctype html><html lang="ru"><head><link rel="icon" href="/i.svg"><style>p { color: red }</style></head>
            <body><a class="skip" href="#text">x</a><form action="/ru/search"><input></form><main>
            <picture><source srcset="/media/%1$s/320.webp 320w"><img src="/media/%1$s/960" srcset="/media/%1$s/320 320w" alt="Rain"></picture>
            <a href="/ru/sections/x">x</a></main><script type="application/ld+json">{}</script></body></html>
            """.formatted(PICTURE);

    @BeforeEach
    void texts() {
        SERVICES.content()
                .answers("GET /api/articles/" + ID, """
                        {"id": "%s", "kind": "NEWS", "sourceLocale": "en", "version": 3,
                         "targets": [{"locale": "ru", "required": true}], "content": %s}""".formatted(ID, CONTENT))
                .answers("GET /api/media/" + PICTURE, """
                        {"id": "%s", "width": 1200, "height": 800, "focus": {"x": 0.3, "y": 0.5}, "credit": "N. Nazar",
                         "renditions": [{"width": 960, "height": 640, "type": "image/jpeg"}, {"width": 320, "height": 213,
                           "type": "image/jpeg"}, {"width": 960, "height": 640, "type": "image/webp"}]}""".formatted(PICTURE))
                .answers("GET /api/media/" + PICTURE + "/file", 200, "image/jpeg", new byte[] {1, 2});
        SERVICES.content()
                .answers("GET " + ON_DESK, """
                        {"items": [{"mediaId": "%s", "width": 1200, "height": 800, "type": "image/jpeg", "widths": [480, 960],
                          "formats": []}]}""".formatted(PICTURE))
                .answers("GET " + ON_DESK + "/" + PICTURE + "/file", 200, "image/jpeg", new byte[] {4});
        SERVICES.translation().answers("GET /api/articles/" + ID + "/texts/ru", """
                {"articleId": "%s", "locale": "ru", "sourceLocale": "en", "done": 1, "segments": 3, "content": %s}""".formatted(
                        ID, CONTENT.replace("Rain\",", "Дождь\",")));
        SERVICES.publisher()
                .answers("POST /api/previews", 200, "text/html", SITE_PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void framesThePageWithEveryLanguageAndTwoWidths() {
        Page page = as("editor").get("/articles/" + ID + "/preview/ru?width=phone");

        assertThat(page.text("h1")).isEqualTo("Preview: Дождь");
        assertThat(page.html().select(".chip").eachText()).containsExactly("English", "Russian", "Desktop", "Phone");
        assertThat(page.text(".notice.warm")).startsWith("1 of 3 sentences are translated");
        assertThat(page.first("iframe").attr("src")).isEqualTo("/articles/" + ID + "/preview/ru/page");
        assertThat(page.first("iframe").attr("sandbox")).doesNotContain("allow-scripts");
        assertThat(page.first("iframe").classNames()).contains("phone");
    }

    @Test
    void showsThePageOfTheSiteInASandboxWithPicturesThroughTheConsole() {
        Page page = as("editor").get("/articles/" + ID + "/preview/ru/page");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'", "sandbox")
                .doesNotContain("script-src", "allow-scripts");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.first("img").attr("src")).isEqualTo("http://localhost" + PICTURES + "/960");
        assertThat(page.has("source, form, script, link, .skip, [srcset]")).isFalse();
        assertThat(page.first("base").attr("target")).isEqualTo("_blank");
        assertThat(page.html().select("style").html()).contains("color: red");

        JsonNode asked = new JsonMapper()
                .readTree(SERVICES.publisher().last("POST /api/previews").body());
        assertThat(asked.at("/content/headline").asString()).isEqualTo("Дождь");
        assertThat(asked.path("sourceLocale").asString()).isEqualTo("en");
        assertThat(asked.at("/media/0/widths").toString()).isEqualTo("[320,960]");
        assertThat(asked.at("/media/0/focus/x").asInt()).isEqualTo(30);
        assertThat(SERVICES.publisher().last("POST /api/previews").header("Authorization"))
                .isEqualTo("Bearer nora-token");
    }

    @Test
    void aTranslatorSeesTheirLanguageWithoutAskingForTheArticle() {
        Page page = as("translator:ru").get("/articles/" + ID + "/preview/ru/page");

        assertThat(page.status()).isEqualTo(200);
        assertThat(SERVICES.content().asked())
                .extracting(Asked::toString)
                .as("pictures of the task, and nothing else")
                .containsExactly("GET " + ON_DESK);
        JsonNode asked = new JsonMapper()
                .readTree(SERVICES.publisher().last("POST /api/previews").body());
        assertThat(asked.at("/media/0/widths").toString()).isEqualTo("[480,960]");
        assertThat(as("translator:ru").get("/articles/" + ID + "/preview/ru").has("a[href='/articles/" + ID + "']"))
                .isFalse();
    }

    @Test
    void picturesComeWithThePersonsTokenOrAreThoseOfTheSite() {
        Page own = as("editor").get(PICTURES + "/960");
        assertThat(own.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(SERVICES.content()
                        .last("GET /api/media/" + PICTURE + "/file")
                        .query())
                .isEqualTo("width=960");

        Page onDesk = as("translator:ru").get(PICTURES + "/960");
        assertThat(onDesk.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(SERVICES.content()
                        .last("GET " + ON_DESK + "/" + PICTURE + "/file")
                        .header("Authorization"))
                .isEqualTo("Bearer nora-token");

        SERVICES.content().refuses("GET " + ON_DESK + "/" + PICTURE + "/file", 404, "unknown-picture", "None.");
        SERVICES.website().answers("GET /media/" + PICTURE + "/960", 200, "image/jpeg", new byte[] {3});
        Page ofTheSite = as("translator:ru").get(PICTURES + "/960");
        assertThat(ofTheSite.status()).isEqualTo(200);
        assertThat(SERVICES.website().last("GET /media/" + PICTURE + "/960").header("Authorization"))
                .isEmpty();
    }

    @Test
    void aRefusalIsToldWithinTheFrame() {
        SERVICES.publisher().refuses("POST /api/previews", 503, "no-preview", "The website does not answer.");

        Page page = as("editor").get("/articles/" + ID + "/preview/en/page");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(page.text("main")).contains("The website does not answer.");
    }

    @Test
    void nobodySeesAnythingWithoutASession() {
        assertThat(nobody().get("/articles/" + ID + "/preview/ru/page").status())
                .isEqualTo(303);
        assertThat(nobody().script().get(PICTURES + "/960").status()).isEqualTo(401);
        assertThat(SERVICES.publisher().asked()).isEmpty();
    }
}
