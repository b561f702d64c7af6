package dev.stele.newsroom.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token of whoever makes the current request, renewed before it ends. It never leaves the server. */
@Component
public final class Tokens {

    static final Duration EARLY = Duration.ofMinutes(1);

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizedClientManager renewals;
    private final Clock clock;

    Tokens(OAuth2AuthorizedClientRepository clients, OAuth2AuthorizedClientManager renewals, Clock clock) {
        this.clients = clients;
        this.renewals = renewals;
        this.clock = clock;
    }

    public String current() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            throw new SignInNeeded("nobody has signed in");
        }
        OAuth2AuthorizedClient client = held(person, request.getRequest());
        return fresh(client) ? value(client) : renewed(person, request);
    }

    // A refresh token works once: of several requests of one session the first renews, the others take what it got.
    private String renewed(Authentication person, ServletRequestAttributes request) {
        Lock lock = SessionLocks.of(request.getRequest().getSession());
        lock.lock();
        try {
            OAuth2AuthorizedClient client = held(person, request.getRequest());
            return fresh(client) ? value(client) : value(renew(client, person, request));
        } finally {
            lock.unlock();
        }
    }

    private OAuth2AuthorizedClient renew(
            OAuth2AuthorizedClient client, Authentication person, ServletRequestAttributes request) {
        HttpServletResponse response = request.getResponse();
        OAuth2AuthorizeRequest.Builder asked =
                OAuth2AuthorizeRequest.withAuthorizedClient(client).principal(person);
        asked.attribute(HttpServletRequest.class.getName(), request.getRequest());
        if (response != null) {
            asked.attribute(HttpServletResponse.class.getName(), response);
        }
        try {
            OAuth2AuthorizedClient renewed = renewals.authorize(asked.build());
            if (renewed == null || renewed.getAccessToken() == client.getAccessToken()) {
                throw new SignInNeeded("the provider gave no token to renew this one");
            }
            return renewed;
        } catch (OAuth2AuthorizationException e) {
            throw new SignInNeeded("the token could not be renewed", e);
        }
    }

    private OAuth2AuthorizedClient held(Authentication person, HttpServletRequest request) {
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(Provider.ID, person, request);
        if (client == null) {
            throw new SignInNeeded("the session has no token");
        }
        return client;
    }

    private boolean fresh(OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end == null || clock.instant().plus(EARLY).isBefore(end);
    }

    private static String value(OAuth2AuthorizedClient client) {
        return client.getAccessToken().getTokenValue();
    }
}
