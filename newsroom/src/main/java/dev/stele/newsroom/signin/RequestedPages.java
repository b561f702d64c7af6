package dev.stele.newsroom.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers which page somebody asked for, to lead them there after the sign-in. */
final class RequestedPages extends HttpSessionRequestCache {

    // Without the parameter the address stays as the person knows it; the setter takes null and does not say so.
    @SuppressWarnings("NullAway")
    RequestedPages() {
        setRequestMatcher(SignInEntrance::asksForPage);
        setMatchingRequestParameterName(null);
    }

    /** Forgets the page when it is there; no request takes the headers of an older one, which asked for something else. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (SignInEntrance.asksForPage(request)) {
            super.getMatchingRequest(request, response);
        }
        return null;
    }
}
