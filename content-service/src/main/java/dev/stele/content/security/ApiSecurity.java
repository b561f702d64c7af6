package dev.stele.content.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.stele.chassis.security.ResourceServer;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Editors write, chiefs publish, everybody else has their own service; what is not named here is refused, and what is not there is not found. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final Pattern AT_DESK = Pattern.compile("ROLE_(translator:.+|reviewer:.+|editor|chief)");

    @Bean
    SecurityFilterChain api(
            HttpSecurity http, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws Exception {
        return ResourceServer.secure(http)
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error")
                        .permitAll()
                        .requestMatchers(POST, "/api/people/*/erasure")
                        .hasRole("admin")
                        .requestMatchers(
                                POST, "/api/articles/*/publish", "/api/articles/*/withdraw", "/api/media/*/takedown")
                        .hasRole("chief")
                        .requestMatchers(POST, "/api/fronts/home/preview")
                        .hasAnyRole("editor", "chief")
                        .requestMatchers(PUT, "/api/fronts/**", "/api/site")
                        .hasRole("chief")
                        .requestMatchers(DELETE, "/api/fronts/**", "/api/redirects")
                        .hasRole("chief")
                        .requestMatchers(POST, "/api/redirects")
                        .hasRole("chief")
                        .requestMatchers(GET, "/api/redirects")
                        .hasAnyRole("editor", "chief")
                        .requestMatchers(GET, "/api/fronts/**", "/api/site")
                        .hasAnyRole("editor", "chief")
                        .requestMatchers(GET, "/api/board", "/api/board/**")
                        .hasAnyRole("editor", "chief")
                        .requestMatchers(GET, "/api/articles/*/pictures", "/api/articles/*/pictures/*/file")
                        .access(atDesk())
                        .requestMatchers("/api/articles/**", "/api/media/**")
                        .hasAnyRole("editor", "chief")
                        .requestMatchers(new AddressOfNothing(mappings))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Whoever has a desk may come in; whose task it is, the article decides. */
    private static AuthorizationManager<RequestAuthorizationContext> atDesk() {
        return (caller, request) -> new AuthorizationDecision(isAtDesk(caller.get()));
    }

    private static boolean isAtDesk(Authentication caller) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(role -> role != null && AT_DESK.matcher(role).matches());
    }
}
