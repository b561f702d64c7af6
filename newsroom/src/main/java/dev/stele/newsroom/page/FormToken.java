package dev.stele.newsroom.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Proves that a form comes from one of our own pages. */
public record FormToken(String field, String header, String value) {

    static FormToken of(HttpServletRequest request) {
        // Whoever has no session has no form either, and asking for a token would begin one.
        return request.getSession(false) != null
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new FormToken("_csrf", "X-CSRF-TOKEN", "");
    }

    /** The headers of requests by script, as JSON. */
    public String headers() {
        return "{\"" + header + "\":\"" + value + "\"}";
    }
}
