package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program on the person's computer gets no code from a session that is open anyway. */
@IdentityTest
class FreshSignInTests {

    @LocalServerPort
    int port;

    @Test
    void openSessionGivesAProgramNothing() {
        Browser browser = new Browser(port);
        assertThat(Browser.location(browser.signIn("chief", "chief"))).endsWith("/");
        CodeFlow program = CodeFlow.ofCli(browser);
        String path = program.authorizePath();

        for (String way : new String[] {path, path + "&prompt=none", path.replace("authorize", "%61uthorize")}) {
            HttpResponse<String> answer = browser.get(way);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(way)
                    .doesNotContain("code=");
        }
        assertThat(browser.post("/oauth2/authorize", program.authorizeParameters())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotContain("code=");
    }

    @Test
    void signInForOneRequestIsGoodForThatRequestOnce() {
        Browser browser = new Browser(port);
        CodeFlow program = CodeFlow.ofCli(browser);
        assertThat(program.signIn("chief", "chief")).isNotEmpty();
        assertThat(Browser.location(browser.get(program.authorizePath()))).endsWith("/login");

        assertThat(Browser.location(browser.signIn("chief", "chief"))).contains("/oauth2/authorize");
        assertThat(Browser.location(browser.get(program.authorizePath().replace("state-1", "state-2"))))
                .endsWith("/login");
    }

    @Test
    void consoleNeedsNoSecondSignIn() {
        Browser browser = new Browser(port);
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        newsroom.signIn("chief", "chief");
        assertThat(CodeFlow.code(browser.get(newsroom.authorizePath()))).isNotEmpty();
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        Browser browser = new Browser(port);
        browser.get("/login");
        assertThat(browser.post("/login", Map.of("username", "chief", "password", "chief"))
                        .statusCode())
                .isEqualTo(403);
    }
}
