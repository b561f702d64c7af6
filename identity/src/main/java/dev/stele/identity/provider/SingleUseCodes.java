package dev.stele.identity.provider;

import dev.stele.identity.user.UserAdministration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Gives every authorization code one attempt (RFC 6749, 4.1.2). A wrong code verifier uses the code up. A second use with the
 * right verifier means that somebody has stolen both: the tokens, sessions and codes of the person end. Spring's provider
 * alone would end the refresh token, and leave the access token good in the services.
 */
@Component
public final class SingleUseCodes {

    private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);

    private final OAuth2AuthorizationService authorizations;
    private final UserAdministration people;
    // Of two uses at the same time, the later one must see what the earlier one did.
    private final ReentrantLock lock = new ReentrantLock();

    SingleUseCodes(OAuth2AuthorizationService authorizations, UserAdministration people) {
        this.authorizations = authorizations;
        this.people = people;
    }

    /** The same provider; if it is the one that exchanges codes for tokens, a code is exchanged once. */
    public AuthenticationProvider exchange(AuthenticationProvider provider) {
        return provider instanceof OAuth2AuthorizationCodeAuthenticationProvider ? new Exchange(provider) : provider;
    }

    /** The same provider; a code that it refuses for its verifier is not good any more. */
    public AuthenticationProvider verification(AuthenticationProvider provider) {
        return new Verification(provider);
    }

    private OAuth2Authorization.@Nullable Token<OAuth2AuthorizationCode> code(
            @Nullable OAuth2Authorization authorization) {
        return authorization == null ? null : authorization.getToken(OAuth2AuthorizationCode.class);
    }

    private void endTokensOfUsedCode(String value) {
        OAuth2Authorization authorization = authorizations.findByToken(value, CODE);
        var code = code(authorization);
        if (authorization != null && code != null && code.isInvalidated() && authorization.getAccessToken() != null) {
            people.endSessions(authorization.getPrincipalName(), "code-used-twice");
        }
    }

    private void invalidate(String value) {
        OAuth2Authorization authorization = authorizations.findByToken(value, CODE);
        var code = code(authorization);
        if (authorization != null && code != null && !code.isInvalidated()) {
            authorizations.save(OAuth2Authorization.from(authorization)
                    .invalidate(code.getToken())
                    .build());
        }
    }

    private final class Exchange implements AuthenticationProvider {

        private final AuthenticationProvider provider;

        Exchange(AuthenticationProvider provider) {
            this.provider = provider;
        }

        @Override
        public @Nullable Authentication authenticate(Authentication request) {
            lock.lock();
            try {
                endTokensOfUsedCode(((OAuth2AuthorizationCodeAuthenticationToken) request).getCode());
                return provider.authenticate(request);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return provider.supports(authentication);
        }
    }

    private final class Verification implements AuthenticationProvider {

        private final AuthenticationProvider provider;

        Verification(AuthenticationProvider provider) {
            this.provider = provider;
        }

        @Override
        public @Nullable Authentication authenticate(Authentication client) {
            try {
                return provider.authenticate(client);
            } catch (OAuth2AuthenticationException e) {
                if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)
                        && client instanceof OAuth2ClientAuthenticationToken token
                        && token.getAdditionalParameters().get(OAuth2ParameterNames.CODE) instanceof String code) {
                    refuse(code);
                }
                throw e;
            }
        }

        private void refuse(String code) {
            lock.lock();
            try {
                invalidate(code);
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return provider.supports(authentication);
        }
    }
}
