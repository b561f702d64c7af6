package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.web.revocation.Revocations;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A session ends soon after the provider has revoked its tokens. */
@TestPropertySource(properties = "stele.security.revocations.interval=100ms")
@DirtiesContext
class RevokedSessionTests extends ConsoleTest {

    @Autowired
    Revocations revocations;

    @Autowired
    AuthenticationSuccessHandler success;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterEach
    void forget() {
        SERVICES.identity().answers("GET /revocations", "{\"revoked\": []}");
    }

    @Test
    void revokedPersonHasToSignInAgain() throws Exception {
        SERVICES.identity().answers("GET /revocations", "{\"revoked\": [\"somebody-else\"]}");
        SERVICES.content()
                .answers("GET /api/site", "{\"defaultLocale\": \"en\"}")
                .answers("GET /api/board", "{\"items\": []}");
        assertThat(get("/test-sign-in?roles=chief")).isEqualTo(200);
        assertThat(get("/site")).isEqualTo(200);

        SERVICES.identity().answers("GET /revocations", "{\"revoked\": [\"somebody-else\", \"nora-1\"]}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(get("/site")).isEqualTo(303));
    }

    @Test
    void tokenThatWasRevokedBeforeTheSessionBeganBeginsNone() throws Exception {
        SERVICES.identity().answers("GET /revocations", "{\"revoked\": [\"nora-1\"]}");
        SERVICES.content()
                .answers("GET /api/site", "{\"defaultLocale\": \"en\"}")
                .answers("GET /api/board", "{\"items\": []}");
        await().atMost(Duration.ofSeconds(20)).until(() -> !revocations.permits(Map.of("revocation_id", "nora-1")));
        MockHttpServletRequest request = new MockHttpServletRequest();
        SignedIn nora = SignedIn.with(List.of("chief"), Instant.now().plusSeconds(3600));
        success.onAuthenticationSuccess(request, new MockHttpServletResponse(), nora.person());

        assertThat(request.getSession(false)).isNull();
    }

    private int get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html");
        return browser.send(request.build(), BodyHandlers.ofString()).statusCode();
    }
}
