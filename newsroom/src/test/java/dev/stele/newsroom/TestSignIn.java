package dev.stele.newsroom;

import dev.stele.chassis.web.session.SignedInSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A door for browsers in tests: {@code /test-sign-in?roles=editor} begins a session. */
@TestConfiguration(proxyBeanMethods = false)
@RestController
class TestSignIn {

    private final OAuth2AuthorizedClientRepository clients;
    private final SignedInSessions sessions;

    TestSignIn(OAuth2AuthorizedClientRepository clients, SignedInSessions sessions) {
        this.clients = clients;
        this.sessions = sessions;
    }

    @Bean
    @Order(1)
    SecurityFilterChain testSignInDoor(HttpSecurity http) {
        return http.securityMatcher("/test-sign-in")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @GetMapping(path = "/test-sign-in", produces = "text/html")
    String signIn(
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "3600") long tokenEndsInSeconds,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn nora = SignedIn.with(roles, Instant.now().plusSeconds(tokenEndsInSeconds));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(nora.person());
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        clients.saveAuthorizedClient(nora.client(), nora.person(), request, response);
        sessions.begin(request.getSession(), nora.person().getName(), nora.claims());
        return "<!doctype html><title>Signed in</title><link rel=icon href=data:,>";
    }
}
