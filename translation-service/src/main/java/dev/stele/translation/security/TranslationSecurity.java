package dev.stele.translation.security;

import dev.stele.chassis.security.ResourceServer;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may come in at all; whose task it is, the desk itself decides. */
@Configuration(proxyBeanMethods = false)
class TranslationSecurity {

    private static final String TRANSLATOR = "ROLE_translator:";
    private static final String REVIEWER = "ROLE_reviewer:";
    private static final String EDITOR = "ROLE_editor";

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http) {
        return ResourceServer.secure(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/actuator/health/**", "/v3/api-docs", "/v3/api-docs.yaml", "/error")
                        .permitAll()
                        // A whole file is read before the termbase is asked, so these are sent away at the door.
                        .requestMatchers(HttpMethod.PUT, "/api/terms")
                        .access(having(REVIEWER))
                        .requestMatchers(HttpMethod.GET, "/api/articles/*/texts/*")
                        .access(having(TRANSLATOR, REVIEWER, EDITOR))
                        .requestMatchers(HttpMethod.POST, "/api/people/*/erasure")
                        .hasRole("admin")
                        .requestMatchers("/api/**")
                        .access(having(TRANSLATOR, REVIEWER))
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> having(String... roles) {
        return (caller, request) -> new AuthorizationDecision(has(caller.get(), Set.of(roles)));
    }

    /** A role of any locale will do, and a chief may do what all may. */
    private static boolean has(Authentication caller, Set<String> roles) {
        return caller.isAuthenticated()
                && caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(role -> role != null
                                && (role.equals("ROLE_chief") || roles.stream().anyMatch(role::startsWith)));
    }
}
