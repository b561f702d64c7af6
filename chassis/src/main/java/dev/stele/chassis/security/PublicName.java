package dev.stele.chassis.security;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The name of a person that readers may see: the claim {@value #CLAIM}, which says so and nothing else. The standard claim
 * {@code name} is not asked: providers put people's real names there without being told that anybody will print them.
 */
final class PublicName {

    private static final String CLAIM = "public_name";
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’ʼ‐-]+");

    private PublicName() {}

    static @Nullable String of(Authentication caller) {
        return caller instanceof JwtAuthenticationToken token ? of(token.getToken()) : null;
    }

    static @Nullable String of(Jwt token) {
        String name = text(token, CLAIM);
        if (name == null) {
            return null;
        }
        String shown = name.strip();
        boolean secret = shown.equalsIgnoreCase(token.getSubject())
                || shown.equalsIgnoreCase(text(token, "preferred_username"))
                || shown.equalsIgnoreCase(text(token, "email"));
        return secret || shown.length() > LONGEST || !NAME.matcher(shown).matches() ? null : shown;
    }

    private static @Nullable String text(Jwt token, String claim) {
        Object value = token.getClaims().get(claim);
        return value == null ? null : Objects.toString(value);
    }
}
