package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
class CodeFlowTests {

    @LocalServerPort
    int port;

    private Browser browser;
    private CodeFlow flow;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        flow = CodeFlow.ofCli(browser);
    }

    @Test
    void leadsToTheSignInFirst() {
        assertThat(Browser.location(browser.get(flow.authorizePath()))).endsWith("/login");
    }

    @Test
    void accessTokenSaysWhoAndForWhom() throws Exception {
        JsonNode answer = flow.signInAndRedeem("chief", "chief");
        SignedJWT token = SignedJWT.parse(answer.path("access_token").asString());

        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("http://localhost:8085");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("chief");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("stele");
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("chief", "editor");
        assertThat(token.getJWTClaimsSet().getStringClaim("name")).isEqualTo("chief");
        assertThat(token.getJWTClaimsSet().getStringClaim("client_id")).isEqualTo("stele-cli");
        assertThat(answer.path("expires_in").asInt()).isBetween(3590, 3600);
    }

    @Test
    void publishedKeyVerifiesTheSignatureAndHoldsNoPrivatePart() throws Exception {
        SignedJWT token = SignedJWT.parse(CodeFlow.token(port, "editor"));
        JWKSet published = JWKSet.parse(browser.get("/oauth2/jwks").body());

        var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void idTokenIsForTheClientAndOpensNothing() throws Exception {
        String idToken = flow.signInAndRedeem("admin", "admin").path("id_token").asString();
        SignedJWT parsed = SignedJWT.parse(idToken);

        assertThat(parsed.getHeader().getType().getType()).isEqualTo("JWT");
        assertThat(parsed.getJWTClaimsSet().getAudience()).containsExactly("stele-cli");
        assertThat(parsed.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(browser.api("GET", "/api/users", idToken, "").statusCode()).isEqualTo(401);
    }

    @Test
    void codeIsGoodOnlyOnceAndOnlyWithItsVerifier() {
        String code = flow.signIn("editor", "editor");
        assertThat(flow.redeem(code, "another-verifier-of-at-least-forty-three-characters")
                        .statusCode())
                .isEqualTo(400);

        String second = flow.signIn("editor", "editor");
        assertThat(flow.redeem(second, CodeFlow.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(flow.redeem(second, CodeFlow.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void withoutProofKeyThereIsNoCode() {
        CodeFlow console = CodeFlow.ofNewsroom(browser);
        console.signIn("editor", "editor");
        Map<String, String> parameters = console.authorizeParameters();
        parameters.keySet().removeAll(List.of("code_challenge", "code_challenge_method"));

        String location = Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(parameters)));

        assertThat(location).startsWith(CodeFlow.NEWSROOM_REDIRECT).contains("error=invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/cli-callback",
                "http://localhost:8084/other",
                "http://127.0.0.1:6666/login/oauth2/code/stele",
                "http://127.0.0.1/login/oauth2/code/stele",
                "http://localhost:6666/login/oauth2/code/stele",
                "http://[::1]:8084/login/oauth2/code/stele",
                "http://127.0.0.1:43210/cli-callback"
            })
    void aRedirectThatIsNotTheConsolesGetsNothing(String redirect) {
        CodeFlow console = CodeFlow.ofNewsroom(browser);
        console.signIn("editor", "editor");
        for (String scope : List.of("openid profile", "openid unknown")) {
            Map<String, String> parameters = console.authorizeParameters();
            parameters.putAll(Map.of("redirect_uri", redirect, "scope", scope));
            var answer = browser.get("/oauth2/authorize?" + Browser.encoded(parameters));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void theConsoleGetsACodeAtEachOfItsAddresses() {
        CodeFlow console = CodeFlow.ofNewsroom(browser);
        console.signIn("editor", "editor");
        Map<String, String> parameters = console.authorizeParameters();
        parameters.put("redirect_uri", "http://127.0.0.1:8084/login/oauth2/code/stele");
        assertThat(CodeFlow.code(browser.get("/oauth2/authorize?" + Browser.encoded(parameters))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/cli-callback", "http://127.0.0.1:6666/cli-callback"})
    void aProgramMayListenOnAnyPort(String redirect) {
        Map<String, String> parameters = flow.authorizeParameters();
        parameters.put("redirect_uri", redirect);
        browser.get("/oauth2/authorize?" + Browser.encoded(parameters));
        String back = Browser.location(browser.signIn("editor", "editor"));
        assertThat(CodeFlow.code(browser.get(CodeFlow.path(back)))).isNotEmpty();
    }

    @Test
    void machineGetsATokenWithTheRoleServiceAlone() throws Exception {
        var answer = browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials"),
                "Authorization",
                CodeFlow.basic("service", "service-secret"));
        String token = Browser.json(answer).path("access_token").asString();

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("service");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getSubject()).isEqualTo("service");
        assertThat(browser.api("GET", "/api/users", token, "").statusCode()).isEqualTo(403);
    }
}
