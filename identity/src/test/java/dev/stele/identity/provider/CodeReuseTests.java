package dev.stele.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A code is good for one attempt, and a second use ends what the first one began (RFC 6749, 4.1.2). */
@IdentityTest
class CodeReuseTests {

    private static final String WRONG = "another-verifier-of-at-least-forty-three-characters";

    @LocalServerPort
    int port;

    private Browser browser;
    private CodeFlow newsroom;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        newsroom = CodeFlow.ofNewsroom(browser);
    }

    @Test
    void secondUseRevokesTheTokensOfTheFirst() throws Exception {
        String code = newsroom.signIn("editor", "editor");
        JsonNode first = Browser.json(newsroom.redeem(code, CodeFlow.VERIFIER));

        assertInvalidGrant(newsroom.redeem(code, CodeFlow.VERIFIER));

        assertThat(revoked()).contains(revocationId(first));
        assertInvalidGrant(newsroom.refresh(first.path("refresh_token").asString()));
        assertThat(Browser.location(browser.get("/"))).endsWith("/login");
        assertThat(newsroom.signIn("editor", "editor")).isNotEmpty();
    }

    @Test
    void ofManyUsesAtTheSameTimeNoneKeepsItsTokens() throws Exception {
        String code = newsroom.signIn("ru", "ru");
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var uses = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return newsroom.redeem(code, CodeFlow.VERIFIER);
                    }))
                    .toList();
            start.countDown();
            int issued = 0;
            for (Future<HttpResponse<String>> use : uses) {
                if (use.get().statusCode() == 200) {
                    issued++;
                    assertThat(revoked()).contains(revocationId(Browser.json(use.get())));
                }
            }
            assertThat(issued).isEqualTo(1);
        }
    }

    @Test
    void wrongVerifierUsesTheCodeUp() {
        String code = newsroom.signIn("tg", "tg");
        assertInvalidGrant(newsroom.redeem(code, WRONG));
        assertInvalidGrant(newsroom.redeem(code, CodeFlow.VERIFIER));

        CodeFlow program = CodeFlow.ofCli(browser);
        String another = program.signIn("tg", "tg");
        assertInvalidGrant(program.redeem(another, WRONG));
        assertInvalidGrant(program.redeem(another, CodeFlow.VERIFIER));
    }

    /** Else a code from the history of a browser would be enough to sign a person out. */
    @Test
    void wrongVerifierForAUsedCodeEndsNothing() {
        String code = newsroom.signIn("reviewer", "reviewer");
        JsonNode first = Browser.json(newsroom.redeem(code, CodeFlow.VERIFIER));
        assertInvalidGrant(newsroom.redeem(code, WRONG));
        assertThat(newsroom.refresh(first.path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }

    private String revoked() {
        return browser.get("/revocations", "Accept", "application/json").body();
    }

    private static String revocationId(JsonNode tokens) throws Exception {
        return SignedJWT.parse(tokens.path("access_token").asString())
                .getJWTClaimsSet()
                .getStringClaim("revocation_id");
    }

    private static void assertInvalidGrant(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Browser.json(answer).path("error").asString()).isEqualTo("invalid_grant");
    }
}
