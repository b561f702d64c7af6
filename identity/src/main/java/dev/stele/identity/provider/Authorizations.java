package dev.stele.identity.provider;

import dev.stele.identity.signin.SignedInUser;
import dev.stele.identity.user.UserChanged;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
 * Codes and refresh tokens in memory, each kept no longer than its last token is good for, and bounded for each person
 * and client: whoever asks for more loses the oldest of their own, and nobody else loses anything. A restart asks people to
 * sign in again, while access tokens, which need no memory of ours, stay good.
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    static final int MOST = 100;

    private final Map<Owner, Map<String, OAuth2Authorization>> oldestFirst = new HashMap<>();
    private final Clock clock;

    private record Owner(String person, String client) {

        static Owner of(OAuth2Authorization authorization) {
            return new Owner(authorization.getPrincipalName(), authorization.getRegisteredClientId());
        }
    }

    Authorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        Map<String, OAuth2Authorization> own =
                oldestFirst.computeIfAbsent(Owner.of(authorization), owner -> new LinkedHashMap<>());
        // What is used again is young again.
        own.remove(authorization.getId());
        own.put(authorization.getId(), authorization);
        Instant now = clock.instant();
        own.values().removeIf(other -> isOver(other, now));
        while (own.size() > MOST) {
            own.remove(own.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        Map<String, OAuth2Authorization> own = oldestFirst.get(Owner.of(authorization));
        if (own != null) {
            own.remove(authorization.getId());
        }
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return find(authorization -> authorization.getId().equals(id));
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return find(authorization -> type == null ? knows(authorization, token) : has(authorization, token, type));
    }

    @EventListener
    synchronized void forget(UserChanged user) {
        oldestFirst.forEach((owner, own) -> {
            if (owner.person().equals(user.name())) {
                own.values()
                        .removeIf(authorization ->
                                !SignedInUser.holds(authorization.getAttribute(Principal.class.getName()), user));
            }
        });
    }

    /** How many there are, those that are over included until the same person asks for another. */
    synchronized int count() {
        return oldestFirst.values().stream().mapToInt(Map::size).sum();
    }

    private synchronized @Nullable OAuth2Authorization find(Predicate<OAuth2Authorization> wanted) {
        Instant now = clock.instant();
        return oldestFirst.values().stream()
                .flatMap(own -> own.values().stream())
                .filter(wanted)
                .filter(authorization -> !isOver(authorization, now))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOver(OAuth2Authorization authorization, Instant now) {
        return !lastExpiry(authorization).isAfter(now);
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
