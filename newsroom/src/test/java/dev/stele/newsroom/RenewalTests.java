package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.StubService.Asked;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tokens that end while somebody works, over real connections. */
class RenewalTests extends ConsoleTest {

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void renewsATokenOnceHoweverManyRequestsNeedIt() {
        SERVICES.identity().answers("POST /oauth2/token", """
                {"access_token": "fresh", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "next"}""");
        SERVICES.content()
                .answers("GET /api/site", "{\"defaultLocale\": \"en\"}")
                .answers("GET /api/board", "{\"items\": []}");
        signIn("chief", -5);

        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                        () -> browser.sendAsync(page("/site").build(), HttpResponse.BodyHandlers.ofString()))
                .limit(8)
                .toList();

        assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
        assertThat(SERVICES.identity().asked()).extracting(Asked::toString).containsExactly("POST /oauth2/token");
        assertThat(SERVICES.identity().last("POST /oauth2/token").body())
                .contains("grant_type=refresh_token", "refresh_token=nora-refresh");
        assertThat(SERVICES.content().asked())
                .allMatch(asked -> asked.header("Authorization").equals("Bearer fresh"));
    }

    @Test
    void leadsToTheSignInWhenTheProviderRenewsNoMore() throws Exception {
        SERVICES.identity().answers("POST /oauth2/token", 400, "{\"error\": \"invalid_grant\"}");
        signIn("chief", -5);
        HttpResponse<String> asked = browser.send(page("/site").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains("/oauth2/authorization/stele?page=%2Fsite");

        signIn("chief", -5);
        HttpResponse<String> part = browser.send(
                page("/site")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", address() + "/site?a=b")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/site?a=b");
        assertThat(SERVICES.content().asked()).isEmpty();
    }

    @Test
    void leavesATokenAloneThatIsStillGood() throws Exception {
        SERVICES.content()
                .answers("GET /api/site", "{\"defaultLocale\": \"en\"}")
                .answers("GET /api/board", "{\"items\": []}");
        signIn("chief", 600);

        browser.send(page("/site").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(SERVICES.identity().asked()).isEmpty();
        assertThat(SERVICES.content().last("GET /api/site").header("Authorization"))
                .isEqualTo("Bearer nora-token");
    }

    private void signIn(String role, int tokenEndsInSeconds) {
        String door = "/test-sign-in?roles=" + role + "&tokenEndsInSeconds=" + tokenEndsInSeconds;
        assertThat(browser.sendAsync(page(door).build(), HttpResponse.BodyHandlers.ofString())
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html");
    }
}
