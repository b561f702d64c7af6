package dev.stele.newsroom.signin;

import dev.stele.newsroom.assets.Assets;
import java.net.URI;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What a browser may do with the pages: nothing from elsewhere, and of what stands in a page only the import map runs. */
@Component
class ConsoleHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private final String contentPolicy;

    // Browsers hold form-action also against the redirects that follow a form: signing out ends at the provider.
    ConsoleHeaders(Assets assets, SignInSettings settings) {
        String end = settings.endSessionUri();
        URI provider = URI.create(end == null ? settings.issuer() : end);
        this.contentPolicy = "default-src 'none'; script-src 'self' " + assets.importMapHash()
                + "; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; "
                + "form-action 'self' " + provider.getScheme() + "://" + provider.getAuthority()
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        // Browsers that know frame-ancestors go by that, which only previews relax; this is for those that do not.
        headers.frameOptions(frame -> frame.sameOrigin())
                .contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
