package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SealedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Keeps the address that somebody asked for before they signed in, in their browser: strangers, of whom there may be any
 * number, have no session.
 */
@Component
public final class PendingRequests implements RequestCache {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final RequestMatcher pages = new BrowserRequests();
    private final SealedCookie cookie;

    PendingRequests(Clock clock) {
        this.cookie = new SealedCookie("stele-identity-request", LIFETIME, clock);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && pages.matches(request)) {
            cookie.set(address(request), request, response);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return cookie.read(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Forgets the address when the browser is there; no request takes anything from an older one. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookie.read(request).filter(address(request)::equals).isPresent()) {
            cookie.clear(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
    }

    /** Path and query: where we are does not change, and nobody can be led elsewhere. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
