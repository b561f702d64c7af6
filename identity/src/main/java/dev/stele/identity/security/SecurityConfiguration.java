package dev.stele.identity.security;

import dev.stele.chassis.web.RefusedRequests;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.provider.ClientSecretEncoder;
import dev.stele.identity.provider.Clients;
import dev.stele.identity.provider.ExactRedirects;
import dev.stele.identity.provider.SingleUseCodes;
import dev.stele.identity.signin.BrowserRequests;
import dev.stele.identity.signin.EndedSessions;
import dev.stele.identity.signin.FreshSignIns;
import dev.stele.identity.signin.PendingRequests;
import dev.stele.identity.signin.Prompt;
import dev.stele.identity.signin.SignInFailure;
import dev.stele.identity.signin.SignInOrigins;
import dev.stele.identity.signin.SignInSuccess;
import dev.stele.identity.storage.StoredKey;
import dev.stele.identity.user.Users;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Kinds of requests: the operator's, the protocol's, the administration's, and a browser's. Each denies what it does not name. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final SecurityHeaders headers;
    private final Users users;
    private final PendingRequests pending;
    private final FormTokens formTokens;

    SecurityConfiguration(IdentityProperties properties, Users users, PendingRequests pending, Clock clock) {
        this.headers = new SecurityHeaders(properties.newsroomRedirects());
        this.users = users;
        this.pending = pending;
        this.formTokens = new FormTokens(clock, StoredKey.of(properties.dir().resolve("form-key")));
    }

    // Reachable only where the management port is, which is never public.
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.to("health", "prometheus"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, SingleUseCodes codes) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
            server.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(SecurityConfiguration::strict));
            server.clientAuthentication(client -> client.authenticationProviders(providers -> {
                strict(providers);
                providers.replaceAll(codes::verification);
            }));
            server.tokenEndpoint(
                    endpoint -> endpoint.authenticationProviders(providers -> providers.replaceAll(codes::exchange)));
        });
        return http.headers(headers)
                // The provider itself tells the client that nobody is signed in.
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(request -> Prompt.of(request) == Prompt.NONE)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), new BrowserRequests()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .requestCache(cache -> cache.requestCache(pending))
                .addFilterAfter(new EndedSessions(users), SecurityContextHolderFilter.class)
                .addFilterAfter(new FreshSignIns(Set.of(Clients.CLI), pending), EndedSessions.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain administration(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .headers(headers)
                // A bearer token is sent on purpose, never by the browser by itself.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/users", "/api/users/*")
                        .hasRole("admin")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new ActivePeople(users)))
                                .authenticationEntryPoint(RefusedRequests::unauthenticated)
                                .accessDeniedHandler(RefusedRequests::forbidden))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browser(HttpSecurity http, SignInSuccess success, SignInOrigins origins) {
        return http.headers(headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/login",
                                "/signin.css",
                                "/icon.svg",
                                "/revocations",
                                "/actuator/health",
                                "/actuator/health/*",
                                "/v3/api-docs",
                                "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/")
                        .authenticated()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(origins)
                        .successHandler(success)
                        .failureHandler(new SignInFailure(pending)))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .requestCache(cache -> cache.requestCache(pending))
                .logout(logout -> logout.logoutSuccessUrl("/login?signedout"))
                .addFilterAfter(new EndedSessions(users), SecurityContextHolderFilter.class)
                .build();
    }

    private static void strict(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
                codes.setAuthenticationValidator(new ExactRedirects());
            }
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new ClientSecretEncoder());
            }
        }
    }

    // Without it the provider would remember sessions that have ended.
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}
