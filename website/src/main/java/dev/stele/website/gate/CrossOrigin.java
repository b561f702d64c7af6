package dev.stele.website.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;

/** Which other sites' pages may read the API (the CORS protocol of the Fetch standard). */
final class CrossOrigin {

    private static final String EXPOSED = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After";
    private static final String ALLOWED_HEADERS =
            "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since";
    private static final String KEPT_SECONDS = "86400";

    private final boolean everybody;
    private final Set<String> origins;

    CrossOrigin(List<String> origins) {
        this.everybody = origins.contains("*");
        this.origins = Set.copyOf(origins);
    }

    /** Adds what every answer says; to a caller that is not allowed, nothing. */
    void addTo(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (everybody) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        } else if (!origins.isEmpty()) {
            response.addHeader("Vary", "Origin");
            if (origin == null || !origins.contains(origin)) {
                return;
            }
            response.setHeader("Access-Control-Allow-Origin", origin);
        } else {
            return;
        }
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    }

    /** Adds what a browser asks before a request that is not simple. */
    void addPreflightTo(HttpServletRequest request, HttpServletResponse response) {
        boolean allowed = response.containsHeader("Access-Control-Allow-Origin");
        if (allowed && request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", ALLOWED_HEADERS);
            response.setHeader("Access-Control-Max-Age", KEPT_SECONDS);
        }
    }
}
