package dev.stele.identity.security;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with the answers: nothing from elsewhere, no frames, no scripts at all. */
final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private final String contentPolicy;

    // Browsers hold form-action also against the redirects that follow the form, so the clients must be in it.
    SecurityHeaders(List<URI> newsroomRedirects) {
        this.contentPolicy =
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' http://127.0.0.1:* "
                        + newsroomRedirects.stream()
                                .map(redirect -> redirect.getScheme() + "://" + redirect.getAuthority())
                                .distinct()
                                .collect(Collectors.joining(" "));
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
