package dev.stele.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.stele.chassis.web.revocation.RevocationSettings;
import dev.stele.chassis.web.revocation.Revocations;
import dev.stele.testkit.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;

class AccessTokensTests {

    private final AccessTokens tokens = tokens(Tokens.jwksUri());

    private static AccessTokens tokens(URI jwks) {
        return tokens(jwks, Clock.systemUTC());
    }

    private static AccessTokens tokens(URI jwks, Clock clock) {
        return tokens(jwks, new Revocations(RevocationSettings.none()), clock);
    }

    private static AccessTokens tokens(URI jwks, Revocations revocations, Clock clock) {
        return new AccessTokens(
                new SecuritySettings(Tokens.issuer(), jwks, "stele", Duration.ofHours(1)), revocations, clock);
    }

    @Test
    void takesAnAccessTokenOfTheIssuer() {
        assertThat(tokens.decode(Tokens.of("ru", "translator:ru")).getSubject()).isEqualTo("ru");
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("expired", () -> Tokens.expired("chief", "chief")),
                forgery("never expiring", () -> Tokens.neverExpiring("chief", "chief")),
                forgery("ID token", () -> Tokens.idToken("chief", "chief")),
                forgery("stranger's key", () -> Tokens.signedByStranger("chief", "chief")),
                forgery("wrong issuer", () -> Tokens.wrongIssuer("chief", "chief")),
                forgery("wrong audience", () -> Tokens.wrongAudience("chief", "chief")),
                forgery("unsigned", () -> Tokens.unsigned("chief", "chief")),
                forgery("HS256 with the public key", () -> Tokens.confused("chief", "chief")),
                forgery("no subject", () -> Tokens.ofSubject(null, "chief")),
                forgery("empty subject", () -> Tokens.ofSubject("", "chief")),
                forgery("blank subject", () -> Tokens.ofSubject(" \t", "chief")),
                forgery("not a token", () -> "chief"));
    }

    private static Arguments forgery(String name, Supplier<String> token) {
        return Arguments.of(name, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refuses(String name, Supplier<String> token) {
        assertThatThrownBy(() -> tokens.decode(token.get())).as(name).isInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesWhatItTookBeforeOnceItHasExpired() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        AccessTokens dated = tokens(Tokens.jwksUri(), moving(now));
        String token = Tokens.of("chief", "chief");
        assertThat(dated.decode(token)).isSameAs(dated.decode(token));

        now.set(Instant.now().plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> dated.decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesWhatItTookBeforeOnceItIsRevoked() throws IOException {
        AtomicReference<String> revoked = new AtomicReference<>("");
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            byte[] body = ("{\"revoked\": [" + revoked.get() + "]}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        Revocations list = new Revocations(new RevocationSettings(
                URI.create("http://127.0.0.1:" + provider.getAddress().getPort()),
                "revocation_id",
                Duration.ofMillis(50)));
        list.start();
        try {
            AccessTokens revocable = tokens(Tokens.jwksUri(), list, Clock.systemUTC());
            String token = Tokens.revocable("id-1", "chief", "chief");
            assertThat(revocable.decode(token).getSubject()).isEqualTo("chief");
            revoked.set("\"id-1\"");
            await().untilAsserted(() ->
                    assertThatThrownBy(() -> revocable.decode(token)).isInstanceOf(BadJwtException.class));
            assertThat(revocable
                            .decode(Tokens.revocable("id-2", "chief", "chief"))
                            .getSubject())
                    .isEqualTo("chief");
        } finally {
            list.stop();
            provider.stop(0);
        }
    }

    private static Clock moving(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    @Test
    void refusesRatherThanFailsWhenTheIssuerCannotBeAsked() {
        AccessTokens unreachable = tokens(URI.create("http://127.0.0.1:1/jwks"));
        assertThatThrownBy(() -> unreachable.decode(Tokens.of("chief", "chief")))
                .isInstanceOf(BadJwtException.class);
    }
}
