package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What failed is said in plain words, and nothing is said of how we are made. */
@IdentityTest
class FailurePagesTests {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorize",
                "/oauth2/authorize?client_id=nobody&response_type=code",
                "/oauth2/authorize?client_id=stele-newsroom&response_type=code&redirect_uri=http://evil.example/",
                "/connect/logout?id_token_hint=x",
                "/error"
            })
    void browsersGetAPageInTheirLanguage(String path) {
        HttpResponse<String> answer = browser.get(path, "Accept-Language", "ru");
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertPage(answer, "ru", "Не получилось");
    }

    @Test
    void formWithoutItsTokenGetsAPageToo() {
        HttpResponse<String> answer =
                browser.post("/login", Map.of("username", "chief", "password", "chief"), "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        Document page = assertPage(answer, "en", "That did not work");
        assertThat(page.select("a[href=/login]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/authorize?client_id=nobody&response_type=code", "/error", "/api/users/a;b"})
    void programsGetAProblemDocument(String path) {
        HttpResponse<String> answer = browser.api("GET", path, "", "");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Browser.json(answer).path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(Browser.json(answer).path("type").asString()).startsWith("/problems/");
        assertSecret(answer.body());
    }

    private static Document assertPage(HttpResponse<String> answer, String language, String heading) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("[role=alert]").text()).isNotBlank();
        assertSecret(answer.body());
        return page;
    }

    private static void assertSecret(String body) {
        assertThat(body).doesNotContainIgnoringCase("whitelabel", "exception", "springframework", "trace", "tomcat");
    }
}
