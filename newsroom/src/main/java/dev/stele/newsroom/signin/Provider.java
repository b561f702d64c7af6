package dev.stele.newsroom.signin;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/** The one provider, asked for its addresses when they are first needed: it may start after us. */
@Component
class Provider implements ClientRegistrationRepository {

    static final String ID = "stele";

    private final SignInSettings settings;
    private final ReentrantLock discovering = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;

    Provider(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    private ClientRegistration registration() {
        ClientRegistration registration = known;
        if (registration != null) {
            return registration;
        }
        discovering.lock();
        try {
            registration = known == null ? register(addresses()) : known;
            known = registration;
            return registration;
        } finally {
            discovering.unlock();
        }
    }

    private ClientRegistration.Builder addresses() {
        String authorization = settings.authorizationUri();
        String token = settings.tokenUri();
        String jwks = settings.jwksUri();
        if (authorization == null || token == null || jwks == null) {
            // Names and roles are in the ID token: nothing more is asked for.
            return ClientRegistrations.fromOidcIssuerLocation(settings.issuer()).userInfoUri(null);
        }
        String end = settings.endSessionUri();
        return ClientRegistration.withRegistrationId(ID)
                .issuerUri(settings.issuer())
                .authorizationUri(authorization)
                .tokenUri(token)
                .jwkSetUri(jwks)
                .providerConfigurationMetadata(end == null ? Map.of() : Map.of("end_session_endpoint", end));
    }

    private ClientRegistration register(ClientRegistration.Builder addresses) {
        return addresses
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }
}
