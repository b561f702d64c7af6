package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void refreshTokenIsReplacedAtEachUseAndCarriesWhatHoldsNow() throws Exception {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        String first =
                newsroom.signInAndRedeem(name, PASSWORD).path("refresh_token").asString();
        patch("{\"publicName\":\"Zarina\"}");

        JsonNode renewed = Browser.json(newsroom.refresh(first));

        String accessToken = renewed.path("access_token").asString();
        assertThat(SignedJWT.parse(accessToken).getJWTClaimsSet().getStringClaim("public_name"))
                .isEqualTo("Zarina");
        assertThat(renewed.path("refresh_token").asString()).isNotEqualTo(first);
        assertThat(newsroom.refresh(first).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"suspended\":true} {\"suspended\":false}",
                "{\"password\":\"second-password\"}",
                "{\"roles\":[]}",
                "{\"roles\":[\"chief\"]} {\"roles\":[\"editor\"]}"
            })
    void changeEndsWhatBeganBeforeIt(String changes) throws Exception {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        JsonNode before = newsroom.signInAndRedeem(name, PASSWORD);
        String code = CodeFlow.code(browser.get(newsroom.authorizePath()));

        // Nobody visits between the two: a session that is looked at only when it is used must not survive.
        for (String change : changes.split(" ")) {
            patch(change);
        }

        assertRefused(newsroom.redeem(code, CodeFlow.VERIFIER));
        assertRefused(newsroom.refresh(before.path("refresh_token").asString()));
        assertThat(Browser.location(browser.get("/"))).endsWith("/login");
        assertThat(Browser.location(browser.get(newsroom.authorizePath()))).endsWith("/login");
        assertThat(revoked()).contains(revocationId(before));
    }

    @Test
    void changeForNobodyElse() throws Exception {
        CodeFlow newsroom = CodeFlow.ofNewsroom(browser);
        JsonNode before = newsroom.signInAndRedeem(name, PASSWORD);
        patch("{\"roles\":[\"editor\"],\"suspended\":false}");
        assertThat(revoked()).doesNotContain(revocationId(before));
        assertThat(CodeFlow.code(browser.get(newsroom.authorizePath()))).isNotEmpty();
    }

    @Test
    void ownTokenOfADemotedAdminIsRefusedHereAtOnce() {
        patch("{\"roles\":[\"admin\"]}");
        Browser other = new Browser(port);
        String token = CodeFlow.ofNewsroom(other)
                .signInAndRedeem(name, PASSWORD)
                .path("access_token")
                .asString();
        patch("{\"password\":\"second-password\"}");
        assertThat(other.api("GET", "/api/users", token, "").statusCode()).isEqualTo(401);
    }

    @Test
    void revocationsAreReadAnewOnlyWhenThereAreOthers() {
        patch("{\"password\":\"second-password\"}");
        HttpResponse<String> first = browser.get("/revocations", "Accept", "application/json");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.body()).doesNotContain(name);
        assertThat(browser.get("/revocations", "Accept", "application/json", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        patch("{\"password\":\"third-password\"}");
        assertThat(browser.get("/revocations", "Accept", "application/json", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    private String revoked() {
        return browser.get("/revocations", "Accept", "application/json").body();
    }

    private static String revocationId(JsonNode tokens) throws ParseException {
        return SignedJWT.parse(tokens.path("access_token").asString())
                .getJWTClaimsSet()
                .getStringClaim("revocation_id");
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
