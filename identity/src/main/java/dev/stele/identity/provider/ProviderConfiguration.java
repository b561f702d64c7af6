package dev.stele.identity.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.TokenProperties;
import dev.stele.identity.user.BoundedPasswordEncoder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** The parts that the authorization server is put together from. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final int MOST_WAITING_PASSWORDS = 50;

    @Bean
    PasswordEncoder passwordEncoder() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new BoundedPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(), half, MOST_WAITING_PASSWORDS);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(TokenProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    RegisteredClientRepository registeredClients(IdentityProperties properties) {
        return new InMemoryRegisteredClientRepository(new Clients(properties).all());
    }

    // Our own key needs no request to ourselves; an ID token is no access token.
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, TokenProperties properties) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createAtJwtValidator()
                        .issuer(properties.issuer())
                        .audience(properties.audience())
                        .build(),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank())));
        return decoder;
    }
}
