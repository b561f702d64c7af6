package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.IdentityTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class SignInTests {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void aChunkedFormIsToldThatItsLengthIsMissing() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("username=ru&password=ru".getBytes(StandardCharsets.UTF_8))));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(411);
            assertThat(answer.body()).contains("/problems/length-required");
        }
    }

    @Test
    void rightPasswordOpensAndSignOutCloses() {
        assertThat(Browser.location(browser.signIn("ru", "ru"))).endsWith("/");
        Document home = Jsoup.parse(browser.get("/").body());
        assertThat(home.text()).contains("As ru.");

        String csrf = home.selectFirst("input[name=_csrf]").attr("value");
        assertThat(Browser.location(browser.post("/logout", Map.of("_csrf", csrf))))
                .endsWith("/login?signedout");
        assertThat(Browser.location(browser.get("/"))).endsWith("/login");
    }

    @ParameterizedTest
    @CsvSource({"editor,wrong", "nobody,nobody", "Editor,editor"})
    void wrongNameAndWrongPasswordLookTheSame(String name, String password) {
        String back = Browser.location(browser.signIn(name, password));
        assertThat(back).endsWith("/login?error");
        assertThat(Jsoup.parse(browser.get("/login?error").body())
                        .select("[role=alert]")
                        .text())
                .isEqualTo("That name and password do not belong together.");
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        HttpResponse<String> answer = browser.post("/login", Map.of("username", "editor", "password", "editor"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(Browser.location(browser.signIn("tg", "wrong"))).endsWith("?error");
        }
        assertThat(Browser.location(browser.signIn("tg", "tg"))).endsWith("/login?wait");
        assertThat(browser.get("/login?wait").statusCode()).isEqualTo(429);
        assertThat(Browser.location(browser.signIn("reviewer", "reviewer"))).endsWith("/");
    }

    @ParameterizedTest
    @CsvSource({"ru-RU;q=0.9,ru,Вход", "'de,tg;q=0.5',tg,Воридшавӣ", "fr,en,Sign in", "'en-GB,ru',en,Sign in"})
    void pageSpeaksTheReadersLanguage(String accepted, String language, String heading) {
        HttpResponse<String> answer = browser.get("/login", "Accept-Language", accepted);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void pageNeedsNoScriptAndLabelsItsFields() {
        Document page = Jsoup.parse(browser.get("/login").body());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("input:not([type=hidden])"))
                .hasSize(2)
                .allSatisfy(input ->
                        assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1));
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        assertThat(browser.get("/login?error=%3Cscript%3E").body()).doesNotContain("<script>");
    }
}
