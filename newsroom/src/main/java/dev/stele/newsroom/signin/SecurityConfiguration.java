package dev.stele.newsroom.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/** Everything but the files of the pages needs a session, and every change needs the session's own token. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);
    private static final int LONGEST_CODE = 200;

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
    @Order(2)
    SecurityFilterChain console(
            HttpSecurity http,
            Provider provider,
            SignInSettings settings,
            OAuth2AuthorizedClientRepository clients,
            PendingSignIns pending,
            SignInSuccess success,
            ConsoleHeaders headers) {
        SignInEntrance entrance = new SignInEntrance();
        return http.headers(headers)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/assets/**",
                                        "/actuator/health",
                                        "/actuator/health/*",
                                        "/sign-in-failed")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login -> login.loginPage(SignInEntrance.START)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(clients)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending))
                        .successHandler(success)
                        .failureHandler(SecurityConfiguration::failed))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(endOfSession(provider)))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(
                        new KnownAddresses(settings.addresses()), OAuth2AuthorizationRequestRedirectFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(entrance).accessDeniedHandler(entrance))
                .build();
    }

    // The usual handler keeps the reason in a session, which a stranger must not get.
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        LOG.info("A sign-in failed: {}", code(reason));
        response.sendRedirect("/sign-in-failed");
    }

    // Anybody can send an error in place of the provider: its description is theirs, and its code must not forge a
    // line.
    private static String code(AuthenticationException reason) {
        String code = reason instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : reason.getClass().getSimpleName();
        String shown = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        return shown.replaceAll("\\p{C}|[\\u2028\\u2029]", "?");
    }

    private static OidcClientInitiatedLogoutSuccessHandler endOfSession(Provider provider) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setDefaultTargetUrl("/");
        return handler;
    }
}
