package dev.stele.identity.security;

import java.net.URI;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with the answers: nothing from elsewhere, no frames, no scripts at all. */
final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private final String contentPolicy;

    // Browsers hold form-action also against the redirects that follow the form, so the clients must be in it.
    SecurityHeaders(URI newsroomRedirect) {
        this.contentPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' http://127.0.0.1:* " + newsroomRedirect.getScheme() + "://"
                + newsroomRedirect.getAuthority();
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
