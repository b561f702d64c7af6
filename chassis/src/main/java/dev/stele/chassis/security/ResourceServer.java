package dev.stele.chassis.security;

import dev.stele.chassis.web.RefusedRequests;
import java.util.Collection;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/** What every API has in common: bearer tokens, no sessions, problem documents for 401 and 403. */
public final class ResourceServer {

    static final String ROLE = "ROLE_";

    private ResourceServer() {}

    /** Adds it to a service's own filter chain, which then says who may call what. */
    public static HttpSecurity secure(HttpSecurity http) {
        JwtAuthenticationConverter people = new JwtAuthenticationConverter();
        people.setJwtGrantedAuthoritiesConverter(ResourceServer::roles);
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(people))
                        .authenticationEntryPoint(RefusedRequests::unauthenticated)
                        .accessDeniedHandler(RefusedRequests::forbidden));
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null
                ? List.of()
                : roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(ROLE + role))
                        .toList();
    }
}
