package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SealedCookie;
import dev.stele.chassis.web.session.SealedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Keeps the address that somebody asked for before they signed in, in their browser: strangers, of whom there may be any
 * number, have no session. A cookie takes it to the sign-in page, and the form of that page takes it on: what another tab asks
 * for meanwhile changes the cookie, and not the form that is open.
 */
@Component
public final class PendingRequests implements RequestCache {

    /** The hidden field of the form. */
    public static final String FIELD = "request";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final RequestMatcher pages = new BrowserRequests();
    private final SealedCookie cookie;
    private final SealedText field;

    /** What is asked for, and by which application. */
    record Pending(Application application, String address) {

        static Optional<Pending> parse(String text) {
            String[] parts = text.split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new Pending(Application.valueOf(parts[0]), parts[1]))
                    : Optional.empty();
        }

        String text() {
            return application + " " + address;
        }
    }

    PendingRequests(Clock clock) {
        this.cookie = new SealedCookie("stele-identity-request", LIFETIME, clock);
        this.field = new SealedText("stele-identity-request-field", LIFETIME, clock);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && pages.matches(request)) {
            cookie.set(new Pending(Application.of(request), address(request)).text(), request, response);
        }
    }

    /** What a sign-in page that is opened now is for. */
    Optional<Pending> ofPage(HttpServletRequest request) {
        return cookie.read(request).flatMap(Pending::parse);
    }

    /** The value of the form's field; empty if the sign-in is for nothing else. */
    String sealed(Optional<Pending> pending) {
        return pending.map(Pending::text).map(field::seal).orElse("");
    }

    /** After a refused form: the page that is shown next is for the same. */
    void keepOfForm(HttpServletRequest request, HttpServletResponse response) {
        ofForm(request)
                .ifPresentOrElse(
                        pending -> cookie.set(pending.text(), request, response),
                        () -> cookie.clear(request, response));
    }

    /** What the form that was sent is for. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return ofForm(request)
                .map(Pending::address)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** Forgets the address when the browser is there; no request takes anything from an older one. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (ofPage(request)
                .map(Pending::address)
                .filter(address(request)::equals)
                .isPresent()) {
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

    private Optional<Pending> ofForm(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FIELD))
                .flatMap(field::open)
                .flatMap(Pending::parse);
    }
}
