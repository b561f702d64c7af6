package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the provider is told to send the code: the console's own addresses, whatever a caller says. */
class SignInAddressTests extends ConsoleTest {

    @BeforeEach
    void theProviderIsThere() {
        URI issuer = SERVICES.identity().address();
        SERVICES.identity().answers("GET /.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"]}""".formatted(issuer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost:80", "https://console.example:443"})
    void aSignInBeginsAtAKnownAddress(String console) {
        Page begun = nobody().get(console + "/oauth2/authorization/stele");

        assertThat(begun.status()).isEqualTo(302);
        assertThat(URLDecoder.decode(begun.header("Location"), StandardCharsets.UTF_8))
                .contains("redirect_uri=" + console.replaceFirst(":\\d+$", "") + "/login/oauth2/code/stele");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "http://LOCALHOST",
                "http://localhost:6666",
                "http://127.0.0.1:6666",
                "http://localhost.evil.example",
                "https://localhost:443",
                "http://console.example",
                "https://console.example:8443"
            })
    void noSignInBeginsAtAnother(String foreign) {
        Page refused = nobody().get(foreign + "/oauth2/authorization/stele");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Location")).isEmpty();
        assertThat(refused.header("Set-Cookie")).isEmpty();
    }

    @Test
    void otherPagesLeadToTheSignInByAPath() {
        assertThat(nobody().get("http://evil.example/board").header("Location"))
                .startsWith("/oauth2/authorization/stele");
    }
}
