package dev.stele.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** What an authorization request says about asking the person (OpenID Connect Core, 3.1.2.1). */
public enum Prompt {
    /** Nobody may be asked anything: whoever is not signed in is an error for the client. */
    NONE,
    /** The person signs in, even if they are signed in already. */
    LOGIN,
    /** The person signs in unless they are signed in. */
    DEFAULT;

    /** Of a request for a code; {@code DEFAULT} for any other request. */
    public static Prompt of(HttpServletRequest request) {
        if (!request.getServletPath().equals("/oauth2/authorize")
                || words(request.getParameterValues(OAuth2ParameterNames.SCOPE)).noneMatch(OidcScopes.OPENID::equals)) {
            return DEFAULT;
        }
        String[] prompt = request.getParameterValues("prompt");
        if (words(prompt).anyMatch("none"::equals)) {
            return NONE;
        }
        return words(prompt).anyMatch("login"::equals) ? LOGIN : DEFAULT;
    }

    private static Stream<String> words(String @Nullable [] values) {
        return values == null
                ? Stream.empty()
                : Arrays.stream(values).flatMap(value -> Arrays.stream(value.split(" ")));
    }
}
