package dev.stele.publisher.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.stele.contracts.PagePreview;
import dev.stele.publisher.Api;
import dev.stele.testkit.Backed;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Backed
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stele.publisher.preview.secret=of-the-test")
class PreviewIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer WEBSITE = website();
    private static volatile int status = 200;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void website(DynamicPropertyRegistry settings) {
        settings.add(
                "stele.publisher.preview.website",
                () -> "http://127.0.0.1:" + WEBSITE.getAddress().getPort());
    }

    @AfterAll
    static void close() {
        WEBSITE.stop(0);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
        status = 200;
    }

    @Test
    void rendersTheTextAsRealPagesAreAndAnswersThePageOfTheSite() {
        HttpResponse<String> answer = Api.as(port, "editor").call("POST", "/api/previews", request("ru"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<!doctype html><p>the page");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        JsonNode asked = ASKED.getFirst();
        assertThat(asked.get("secret").asString()).isEqualTo("of-the-test");
        PagePreview page = JSON.readValue(asked.get("preview").asString(), PagePreview.class);
        assertThat(page.locale()).isEqualTo("ru");
        assertThat(page.bodyHtml())
                .contains("<p>Вода <em>пришла</em>.</p>")
                .contains("src=\"/media/00000000-0000-4000-8000-0000000000e1/960\"")
                .doesNotContain("<script");
        assertThat(page.hero()).isNotNull();
        assertThat(page.words()).isEqualTo(4);
    }

    @Test
    void translatorsAndReviewersPreviewTheirLanguagesOnly() {
        assertThat(status("translator:ru", "ru")).isEqualTo(200);
        assertThat(status("reviewer:ru", "ru")).isEqualTo(200);
        assertThat(status("chief", "tg")).isEqualTo(200);
        ASKED.clear();
        assertThat(status("translator:ru", "tg")).isEqualTo(403);
        assertThat(status("reviewer:ru", "en")).isEqualTo(403);
        assertThat(ASKED).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        Api editor = Api.as(port, "editor");
        assertThat(editor.call("POST", "/api/previews", "{}").statusCode()).isEqualTo(400);
        assertThat(editor.call("POST", "/api/previews", request("ru").replace("\"ru\"", "\"en<script>\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(editor.call("POST", "/api/previews", request("ru").replace("\"text\"", "\"state\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(editor.call("POST", "/api/previews", request("ru").replace("\"Вода <em>пришла</em>.\"", "null"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ASKED).isEmpty();
    }

    @Test
    void aSiteThatMakesNoPreviewsIsToldOf() {
        status = 404;
        HttpResponse<String> answer = Api.as(port, "editor").call("POST", "/api/previews", request("ru"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("/problems/no-preview").doesNotContain("of-the-test");
    }

    private int status(String role, String locale) {
        return Api.as(port, role).call("POST", "/api/previews", request(locale)).statusCode();
    }

    private static String request(String locale) {
        return """
            {"articleId": "00000000-0000-4000-8000-000000000001", "kind": "NEWS", "locale": "%s", "sourceLocale": "en",
             "content": {"headline": "Колодец", "lead": "Девятый", "byline": [], "tags": [],
               "hero": {"mediaId": "00000000-0000-4000-8000-0000000000e1", "alt": "Колодец"},
               "blocks": [
                 {"type": "paragraph", "id": "p1", "text": "Вода <em>пришла</em>."},
                 {"type": "image", "id": "i1", "mediaId": "00000000-0000-4000-8000-0000000000e1", "alt": "<script>"}]}}
            """.formatted(locale);
    }

    private static HttpServer website() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/actuator/preview", exchange -> {
                ASKED.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
                byte[] page = "<!doctype html><p>the page".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
