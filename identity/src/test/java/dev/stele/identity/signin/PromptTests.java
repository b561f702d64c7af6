package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients may ask for no question, and for a new sign-in (OpenID Connect Core, 3.1.2.1). */
@IdentityTest
class PromptTests {

    @LocalServerPort
    int port;

    private Browser browser;
    private CodeFlow newsroom;
    private CodeFlow program;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        newsroom = CodeFlow.ofNewsroom(browser);
        program = CodeFlow.ofCli(browser);
    }

    @Test
    void noneIsAnErrorForTheClientWhileNobodyIsSignedIn() {
        assertThat(ask(newsroom, "none"))
                .startsWith(CodeFlow.NEWSROOM_REDIRECT)
                .contains("error=login_required", "state=state-1")
                .doesNotContain("code=");
        assertThat(ask(program, "none")).startsWith(CodeFlow.CLI_REDIRECT).contains("error=login_required");
    }

    @Test
    void noneGivesACodeToWhomeverIsSignedIn() {
        newsroom.signIn("chief", "chief");
        assertThat(ask(newsroom, "none")).startsWith(CodeFlow.NEWSROOM_REDIRECT).contains("code=");
    }

    @Test
    void noneGivesAProgramNothingWithoutASignInOfItsOwn() {
        newsroom.signIn("chief", "chief");
        assertThat(ask(program, "none"))
                .startsWith(CodeFlow.CLI_REDIRECT)
                .contains("error=login_required")
                .doesNotContain("code=");
        assertThat(ask(newsroom, "none")).as("the session goes on").contains("code=");
    }

    @Test
    void noneLeadsToNoAddressThatIsNotTheClients() {
        Map<String, String> parameters = newsroom.authorizeParameters();
        parameters.putAll(Map.of("prompt", "none", "redirect_uri", "http://evil.example/"));
        var answer = browser.get("/oauth2/authorize?" + Browser.encoded(parameters));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void noneExcludesLogin() {
        newsroom.signIn("chief", "chief");
        assertThat(ask(newsroom, "none login")).contains("error=invalid_request");
    }

    @Test
    void withoutOpenidThereIsNoPrompt() {
        Map<String, String> parameters = newsroom.authorizeParameters();
        parameters.putAll(Map.of("prompt", "none", "scope", "profile"));
        assertThat(Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(parameters))))
                .endsWith("/login");
    }

    @Test
    void loginAsksAgainAndIsSatisfiedOnce() {
        newsroom.signIn("chief", "chief");
        assertThat(ask(newsroom, "login")).endsWith("/login");

        String back = Browser.location(browser.signIn("chief", "chief"));
        assertThat(CodeFlow.code(browser.get(CodeFlow.path(back)))).isNotEmpty();
        assertThat(ask(newsroom, "login")).endsWith("/login");
    }

    private String ask(CodeFlow flow, String prompt) {
        Map<String, String> parameters = flow.authorizeParameters();
        parameters.put("prompt", prompt);
        return Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(parameters)));
    }
}
