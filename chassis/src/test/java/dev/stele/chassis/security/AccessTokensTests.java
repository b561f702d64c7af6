package dev.stele.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.testkit.Tokens;
import java.net.URI;
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
        return new AccessTokens(new SecuritySettings(Tokens.issuer(), jwks, "stele", Duration.ofHours(1)), clock);
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
