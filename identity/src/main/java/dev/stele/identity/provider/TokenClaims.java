package dev.stele.identity.provider;

import dev.stele.identity.TokenProperties;
import dev.stele.identity.signin.SignedInUser;
import dev.stele.identity.user.User;
import dev.stele.identity.user.Users;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes access tokens (RFC 9068, for the services) and ID tokens (for the client) that cannot be taken for each other,
 * with the roles as they are now. Whoever was suspended or changed since the sign-in gets neither, whatever code or
 * refresh token is shown.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Users users;
    private final TokenProperties properties;

    TokenClaims(Users users, TokenProperties properties) {
        this.users = users;
        this.properties = properties;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
        Authentication principal = Objects.requireNonNull(context.<Authentication>getPrincipal());
        String name = principal.getName();
        User user = machine ? null : active(principal);
        List<String> roles = user == null ? List.of(Clients.SERVICE) : List.copyOf(user.roles());
        context.getClaims().claim("name", name).claim("roles", roles);
        if (user != null) {
            context.getClaims().claim(User.REVOCATION_CLAIM, user.revocationId());
        }
        if (user != null && user.publicName() != null) {
            context.getClaims().claim("public_name", user.publicName());
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type("at+jwt");
            context.getClaims()
                    .audience(List.of(properties.audience()))
                    .claim("client_id", context.getRegisteredClient().getClientId());
        } else {
            context.getJwsHeader().type("JWT");
        }
    }

    private User active(Authentication signedIn) {
        return SignedInUser.current(signedIn, users)
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, "the user may not sign in", null)));
    }
}
