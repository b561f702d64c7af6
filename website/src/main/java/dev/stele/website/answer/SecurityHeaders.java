package dev.stele.website.answer;

import jakarta.servlet.http.HttpServletResponse;

/** Headers of every response, whoever writes it: no script runs here, nothing is framed, no referrer leaves. */
final class SecurityHeaders {

    private static final Header[] ALL = {
        new Header(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
        new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        new Header("X-Content-Type-Options", "nosniff"),
        new Header("Cross-Origin-Opener-Policy", "same-origin"),
    };

    private SecurityHeaders() {}

    static void addTo(HttpServletResponse response) {
        for (Header header : ALL) {
            response.addHeader(header.name(), header.value());
        }
    }

    /** After an error the server has taken the headers back. */
    static void ensureOn(HttpServletResponse response) {
        if (!response.containsHeader(ALL[0].name())) {
            addTo(response);
        }
    }
}
