package dev.stele.identity.security;

import dev.stele.identity.user.User;
import dev.stele.identity.user.Users;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Here, beside the directory, a token is worth what its user is now, not what he was when it was issued. */
final class ActivePeople implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Users users;

    ActivePeople(Users users) {
        this.users = users;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String name = Objects.requireNonNull(token.getSubject(), "the decoder lets no token without a subject pass");
        Set<String> roles =
                users.directory().find(name).map(user -> roles(user, token)).orElse(Set.of());
        return new JwtAuthenticationToken(token, authorities(roles, token.getClaimAsStringList("roles")), name);
    }

    private static Set<String> roles(User user, Jwt token) {
        if (user.suspended() || !user.revocationId().equals(token.getClaimAsString(User.REVOCATION_CLAIM))) {
            throw new InvalidBearerTokenException("the token was revoked");
        }
        return user.roles();
    }

    private static List<GrantedAuthority> authorities(Set<String> roles, @Nullable List<String> granted) {
        return roles.stream()
                .filter(role -> granted != null && granted.contains(role))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
