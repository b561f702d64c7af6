package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
class SuspensionTests {

    private static final String PASSWORD = "first-password";

    @LocalServerPort
    int port;

    private final String name = "leaver-" + Long.toString(System.nanoTime(), 36);
    private Browser browser;
    private String admin;

    @BeforeEach
    void admitSomebody() {
        browser = new Browser(port);
        admin = CodeFlow.token(port, "admin");
        String json = "{\"name\":\"%s\",\"password\":\"%s\",\"roles\":[\"editor\"]}".formatted(name, PASSWORD);
        assertThat(browser.api("POST", "/api/users", admin, json).statusCode()).isEqualTo(201);
    }

    @Test
    void refreshTokenIsReplacedAtEachUseAndCarriesTheRolesOfNow() throws Exception {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        String first =
                newsroom.signInAndRedeem(name, PASSWORD).path("refresh_token").asString();
        patch("{\"roles\":[\"chief\"]}");

        JsonNode renewed = Browser.json(newsroom.refresh(first));

        String accessToken = renewed.path("access_token").asString();
        assertThat(SignedJWT.parse(accessToken).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("chief");
        assertThat(renewed.path("refresh_token").asString()).isNotEqualTo(first);
        assertThat(newsroom.refresh(first).statusCode()).isEqualTo(400);
    }

    @Test
    void suspendedUserCannotSignInUntilReadmitted() {
        patch("{\"suspended\":true}");
        assertThat(Browser.location(browser.signIn(name, PASSWORD))).endsWith("?error");
        patch("{\"suspended\":false}");
        assertThat(Browser.location(browser.signIn(name, PASSWORD))).endsWith("/");
    }

    @Test
    void suspendedUserCannotRenew() {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        String refreshToken =
                newsroom.signInAndRedeem(name, PASSWORD).path("refresh_token").asString();
        patch("{\"suspended\":true}");
        assertRefused(newsroom.refresh(refreshToken));
        // What was issued before the suspension does not come back to life.
        patch("{\"suspended\":false}");
        assertRefused(newsroom.refresh(refreshToken));
    }

    @Test
    void newPasswordEndsWhatWasIssuedForTheOldOne() {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        String refreshToken =
                newsroom.signInAndRedeem(name, PASSWORD).path("refresh_token").asString();
        patch("{\"password\":\"second-password\"}");
        assertRefused(newsroom.refresh(refreshToken));
    }

    @Test
    void codeFromBeforeTheSuspensionIsWorthNothing() {
        CodeFlow cli = CodeFlow.ofCli(browser);
        String code = cli.signIn(name, PASSWORD);
        patch("{\"suspended\":true}");
        assertRefused(cli.redeem(code, CodeFlow.VERIFIER));
    }

    @Test
    void sessionFromBeforeTheSuspensionHasEnded() {
        CodeFlow cli = CodeFlow.ofCli(browser);
        cli.signIn(name, PASSWORD);
        patch("{\"suspended\":true}");
        assertThat(Browser.location(browser.get(cli.authorizePath()))).endsWith("/login");
        patch("{\"suspended\":false}");
        assertThat(Browser.location(browser.get("/"))).endsWith("/login");
    }

    private void patch(String json) {
        assertThat(browser.api("PATCH", "/api/users/" + name, admin, json).statusCode())
                .isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.json(answer).path("error").asString()).isEqualTo("invalid_grant");
    }
}
