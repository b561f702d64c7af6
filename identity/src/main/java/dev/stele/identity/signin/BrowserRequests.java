package dev.stele.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests that ask for a page: they are led to the sign-in, all others get their 401. */
public final class BrowserRequests implements RequestMatcher {

    private final MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);

    public BrowserRequests() {
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return html.matches(request);
    }
}
