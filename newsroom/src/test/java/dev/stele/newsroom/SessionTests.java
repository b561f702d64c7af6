package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens to who has no session, or no longer. */
class SessionTests extends ConsoleTest {

    private static final String SIGN_IN = "/oauth2/authorization/stele";

    @Test
    void sendsAPageRequestToTheSignIn() {
        Page page = nobody().get("/board?state=DRAFT");

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).isEqualTo(SIGN_IN + "?page=%2Fboard%3Fstate%3DDRAFT");
        assertThat(nobody().get("/").header("Location")).isEqualTo(SIGN_IN);
    }

    @Test
    void letsHtmxLoadThePageThatIsShown() {
        Page part = nobody().htmx().get("/board/rows");

        assertThat(part.status()).isEqualTo(401);
        assertThat(part.header("HX-Redirect")).isEqualTo("/board?state=DRAFT");
        assertThat(nobody().htmx()
                        .header("HX-Current-URL", "https://evil.example//x")
                        .get("/board/rows")
                        .header("HX-Redirect"))
                .isEqualTo("/");
    }

    @Test
    void tellsAScriptPlainly() {
        Page data = nobody().script().get("/live");

        assertThat(data.status()).isEqualTo(401);
        assertThat(data.body()).isEmpty();
    }

    @Test
    void sendsAFormOfAnEndedSessionBackToItsPage() {
        Page form = nobody().header("Referer", "http://localhost/site?x=1").postForged("/site", "name", "x");

        assertThat(form.status()).isEqualTo(303);
        assertThat(form.header("Location")).isEqualTo("/site?x=1");
    }

    @Test
    void refusesAFormOfAnotherSite() {
        Page forged = as("editor").postForged("/language", "language", "ru");

        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void healthAndFilesNeedNoSession() {
        assertThat(nobody().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(nobody().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody().get("/assets/nothing.css").status()).isEqualTo(404);
    }

    @Test
    void saysWhenTheSignInFailed() {
        Page failed = nobody().get("/sign-in-failed");

        assertThat(failed.status()).isEqualTo(401);
        assertThat(failed.text("h1")).isEqualTo("Signing in did not work");
    }
}
