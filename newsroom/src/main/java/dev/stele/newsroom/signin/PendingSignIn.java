package dev.stele.newsroom.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What has to be known of a sign-in when the provider leads the browser back.
 *
 * @param page that the person asked for, as a path of this console
 */
record PendingSignIn(
        String state,
        @Nullable String redirectUri,
        @Nullable String verifier,
        @Nullable String nonce,
        String page) {

    static PendingSignIn of(OAuth2AuthorizationRequest request, String page) {
        return new PendingSignIn(
                String.valueOf(request.getState()),
                request.getRedirectUri(),
                request.getAttribute(PkceParameterNames.CODE_VERIFIER),
                request.getAttribute(OidcParameterNames.NONCE),
                page);
    }

    OAuth2AuthorizationRequest request(ClientRegistration provider) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .redirectUri(redirectUri)
                .scopes(provider.getScopes())
                .state(state)
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, provider.getRegistrationId());
                    if (verifier != null) {
                        attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
                    }
                    if (nonce != null) {
                        attributes.put(OidcParameterNames.NONCE, nonce);
                    }
                })
                .build();
    }
}
