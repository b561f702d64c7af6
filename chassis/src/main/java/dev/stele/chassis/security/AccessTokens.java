package dev.stele.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.stele.chassis.web.revocation.Revocations;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Takes RS256 access tokens (RFC 9068, {@code typ: at+jwt}) of one issuer for one audience, and nothing else: no
 * unsigned token, no symmetric signature, no ID token. When the issuer is away, keys already known go on working and
 * tokens signed with any other are refused. A token must name a subject, and must not be revoked.
 */
final class AccessTokens implements JwtDecoder {

    /** So long a key that was taken back may go on working: the price of a signature checked once instead of at every call. */
    private static final Duration SIGNATURE_TRUSTED = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 1_000;

    private final Revocations revocations;
    private final NimbusJwtDecoder decoder;
    private final JwtTimestampValidator time = new JwtTimestampValidator();
    private final Cache<String, Jwt> signed = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(SIGNATURE_TRUSTED)
            .build();

    AccessTokens(SecuritySettings settings, Revocations revocations, Clock clock) {
        this.revocations = revocations;
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys(settings)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        decoder = new NimbusJwtDecoder(processor);
        time.setClock(clock);
        time.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(settings.audience()))));
    }

    private static JWKSource<SecurityContext> keys(SecuritySettings settings) {
        try {
            return JWKSourceBuilder.create(settings.jwksUri().toURL())
                    .retrying(true)
                    .outageTolerant(settings.keysKept().toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("stele.security.jwks-uri is not an address: " + settings.jwksUri(), e);
        }
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = signed.getIfPresent(token);
        Jwt jwt = known == null ? verify(token) : known;
        OAuth2TokenValidatorResult timely = time.validate(jwt);
        if (timely.hasErrors()) {
            throw new JwtValidationException("The token is not valid at this time", timely.getErrors());
        }
        if (!revocations.permits(jwt.getClaims())) {
            throw new BadJwtException("The token was revoked");
        }
        if (known == null) {
            signed.put(token, jwt);
        }
        return jwt;
    }

    private Jwt verify(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException e) {
            // The issuer cannot be asked for an unknown key: refuse, rather than fail with a server error.
            throw new BadJwtException(String.valueOf(e.getMessage()), e);
        }
    }
}
