package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Nobody can throw out the tokens of others. */
@IdentityTest
class AuthorizationQuotaTests {

    private static final int MANY = 6_500;

    @LocalServerPort
    int port;

    @Test
    void onePersonsAuthorizationsThrowOutTheirOwnOnly() {
        CodeFlow chief = CodeFlow.ofNewsroom(new Browser(port));
        JsonNode kept = chief.signInAndRedeem("chief", "chief");
        Browser browser = new Browser(port);
        CodeFlow ru = CodeFlow.ofNewsroom(browser);
        JsonNode first = ru.signInAndRedeem("ru", "ru");

        String path = ru.authorizePath();
        for (int i = 0; i < MANY; i++) {
            assertThat(browser.get(path).statusCode()).isEqualTo(302);
        }

        assertThat(chief.refresh(kept.path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
        assertThat(ru.refresh(first.path("refresh_token").asString()).statusCode())
                .as("the oldest of the same person")
                .isEqualTo(400);
        String latest = CodeFlow.code(browser.get(path));
        assertThat(ru.redeem(latest, CodeFlow.VERIFIER).statusCode()).isEqualTo(200);
    }

    @Test
    void tokensOfScriptsDoNotThrowOutASession() {
        CodeFlow newsroom = CodeFlow.ofNewsroom(new Browser(port));
        JsonNode kept = newsroom.signInAndRedeem("editor", "editor");
        for (int i = 0; i < 105; i++) {
            CodeFlow.token(port, "editor");
        }
        assertThat(newsroom.refresh(kept.path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }
}
