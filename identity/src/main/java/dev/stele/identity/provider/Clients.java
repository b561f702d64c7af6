package dev.stele.identity.provider;

import dev.stele.identity.IdentityProperties;
import dev.stele.identity.signin.Application;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The applications that may ask for tokens. All are our own, so nobody is asked for consent; for the one that any program
 * can pass for, people sign in each time.
 */
public final class Clients {

    /** A program on the person's own computer. */
    public static final String CLI = Application.PROGRAM.client();

    static final String SERVICE = "service";

    private final IdentityProperties properties;
    private final ClientSecretEncoder secrets = new ClientSecretEncoder();

    Clients(IdentityProperties properties) {
        this.properties = properties;
    }

    List<RegisteredClient> all() {
        List<RegisteredClient> clients = new ArrayList<>(List.of(cli(), newsroom()));
        String secret = properties.serviceSecret();
        if (secret != null) {
            clients.add(service(secret));
        }
        return clients;
    }

    // RFC 8252: a loopback address is compared without its port.
    private RegisteredClient cli() {
        return people(CLI, null).redirectUri("http://127.0.0.1/cli-callback").build();
    }

    private RegisteredClient newsroom() {
        RegisteredClient.Builder client = people(Application.CONSOLE.client(), properties.newsroomSecret());
        properties
                .newsroomRedirects()
                .forEach(redirect -> client.redirectUri(redirect.toString())
                        .postLogoutRedirectUri(redirect.resolve("/").toString()));
        return client.build();
    }

    private RegisteredClient service(String secret) {
        return client(SERVICE)
                .clientSecret(secrets.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder people(String id, @Nullable String secret) {
        RegisteredClient.Builder client = client(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE);
        return secret == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                : client.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .clientSecret(secrets.encode(secret));
    }

    private RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.accessTokenLifetime())
                        .refreshTokenTimeToLive(properties.refreshTokenLifetime())
                        .reuseRefreshTokens(false)
                        .build());
    }
}
