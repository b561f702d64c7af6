package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/** The provider's answer, as anybody can send it who has begun a sign-in. */
class SignInEndTests extends ConsoleTest {

    @BeforeEach
    void theProviderIsThere() {
        URI issuer = SERVICES.identity().address();
        SERVICES.identity()
                .answers("GET /.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/oauth2/token",
                 "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"]}""".formatted(issuer))
                .answers("POST /oauth2/token", 400, "{\"error\": \"invalid_grant\"}");
    }

    @Test
    void aSignInThatHasBegunEndsOnce() {
        Begun begun = begin();
        for (int i = 0; i < 3; i++) {
            assertThat(end(begun, "code=code-" + i).header("Location")).isEqualTo("/sign-in-failed");
        }
        assertThat(tokenRequests()).isEqualTo(1);

        end(begin(), "code=another");
        assertThat(tokenRequests()).isEqualTo(2);
    }

    @Test
    void anotherStateUsesNothingUp() {
        Begun begun = begin();
        end(new Begun(begun.cookie(), "another"), "code=a");
        assertThat(tokenRequests()).isZero();
        end(begun, "code=a");
        assertThat(tokenRequests()).isEqualTo(1);
    }

    @Test
    void theLogNamesTheErrorAndNothingElseOfTheCaller() {
        var log = (Logger) LoggerFactory.getLogger("dev.stele.newsroom.signin.SecurityConfiguration");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
        try {
            end(begin(), "error=access_denied&error_description=x%0D%0A2026-12-02%20WARN%20admin%1B%5B31m");
            end(begin(), "error=forged%0Aline%E2%80%AE%1B%C2%85" + "Z".repeat(5_000) + "&error_description=x");
        } finally {
            log.detachAppender(lines);
            log.setLevel(null);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "A sign-in failed: access_denied",
                        "A sign-in failed: forged?line???" + "Z".repeat(200 - "forged?line???".length()));
    }

    private static long tokenRequests() {
        return SERVICES.identity().asked().stream()
                .filter(asked -> asked.toString().equals("POST /oauth2/token"))
                .count();
    }

    private Begun begin() {
        Page begun = nobody().get("/oauth2/authorization/stele");
        String state = UriComponentsBuilder.fromUriString(begun.header("Location"))
                .build()
                .getQueryParams()
                .getFirst("state");
        return new Begun(begun.header("Set-Cookie").replaceFirst(";.*", ""), String.valueOf(state));
    }

    private Page end(Begun begun, String answer) {
        String[] cookie = begun.cookie().split("=", 2);
        String address = "/login/oauth2/code/stele?" + answer + "&state=" + begun.state();
        return nobody().send(MockMvcRequestBuilders.get(URI.create(address)).cookie(new Cookie(cookie[0], cookie[1])));
    }

    /** The browser's cookie, and the state that the provider gives back. */
    private record Begun(String cookie, String state) {}
}
