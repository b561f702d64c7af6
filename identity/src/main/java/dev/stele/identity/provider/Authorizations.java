package dev.stele.identity.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.stele.identity.user.UserChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Codes and refresh tokens in memory, each kept no longer than its last token is good for, and bounded in number: a
 * restart asks people to sign in again, while access tokens, which need no memory of ours, stay good.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private static final int MOST = 5_000;

    private final Cache<String, OAuth2Authorization> byId;

    Authorizations(Clock clock) {
        byId = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, OAuth2Authorization>writing(
                        (id, authorization) -> Duration.between(clock.instant(), lastExpiry(authorization))))
                .build();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        byId.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.asMap().values().stream()
                .filter(authorization -> type == null ? knows(authorization, token) : has(authorization, token, type))
                .findFirst()
                .orElse(null);
    }

    @EventListener
    void forget(UserChanged user) {
        byId.asMap()
                .values()
                .removeIf(authorization -> authorization.getPrincipalName().equals(user.name()));
    }

    private static boolean knows(OAuth2Authorization authorization, String token) {
        return authorization.getToken(token) != null || token.equals(state(authorization));
    }

    private static boolean has(OAuth2Authorization authorization, String token, OAuth2TokenType type) {
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> token.equals(state(authorization));
            case OAuth2ParameterNames.CODE -> is(authorization.getToken(OAuth2AuthorizationCode.class), token);
            case OAuth2ParameterNames.ACCESS_TOKEN -> is(authorization.getToken(OAuth2AccessToken.class), token);
            case OAuth2ParameterNames.REFRESH_TOKEN -> is(authorization.getToken(OAuth2RefreshToken.class), token);
            case "id_token" -> is(authorization.getToken(OidcIdToken.class), token);
            default -> false;
        };
    }

    private static boolean is(OAuth2Authorization.@Nullable Token<?> issued, String token) {
        return issued != null && issued.getToken().getTokenValue().equals(token);
    }

    private static @Nullable String state(OAuth2Authorization authorization) {
        return authorization.getAttribute(OAuth2ParameterNames.STATE);
    }

    private static Instant lastExpiry(OAuth2Authorization authorization) {
        return Stream.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class)
                .map(type -> authorization.getToken((Class<? extends OAuth2Token>) type))
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getExpiresAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
