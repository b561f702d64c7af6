package dev.stele.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person named {@code nora} as the sign-in leaves her, with the token {@code nora-token}. */
record SignedIn(Authentication person, OAuth2AuthorizedClient client) {

    static final String REVOCATION_ID = "nora-1";

    static SignedIn with(List<String> roles) {
        return with(roles, Instant.now().plusSeconds(3600));
    }

    /** With a token that ends, or has ended, then, and the refresh token {@code nora-refresh}. */
    static SignedIn with(List<String> roles, Instant end) {
        Instant now = Instant.now().minusSeconds(7200);
        Map<String, Object> claims =
                Map.of("sub", "nora", "name", "nora", "roles", roles, "revocation_id", REVOCATION_ID);
        OidcIdToken identity = new OidcIdToken("id-token", now, now.plusSeconds(14_400), claims);
        Authentication nora =
                new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), identity), List.of(), "stele");
        OAuth2AccessToken token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "nora-token", now, end);
        return new SignedIn(
                nora,
                new OAuth2AuthorizedClient(registration(), "nora", token, new OAuth2RefreshToken("nora-refresh", now)));
    }

    Map<String, Object> claims() {
        return Objects.requireNonNull((OidcUser) person.getPrincipal()).getClaims();
    }

    private static ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("stele")
                .clientId("stele-newsroom")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/login/oauth2/code/stele")
                .authorizationUri("http://localhost/authorize")
                .tokenUri(ConsoleTest.SERVICES.identity().address() + "/oauth2/token")
                .build();
    }
}
