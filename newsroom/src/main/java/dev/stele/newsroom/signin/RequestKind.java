package dev.stele.newsroom.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Who waits for an answer: the browser for a page, htmx for a part of one, or a script for data. */
public enum RequestKind {
    PAGE,
    PART,
    DATA;

    public static RequestKind of(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return PART;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html") ? PAGE : DATA;
    }

    /** The page that the browser shows while it asks; only its path is believed, so that it cannot lead elsewhere. */
    static String shownPage(HttpServletRequest request) {
        String shown = request.getHeader("HX-Current-URL");
        return localPath(shown == null ? request.getHeader(HttpHeaders.REFERER) : shown);
    }

    /** Path and query of an address, or the entrance when it has none that is ours. */
    public static String localPath(@Nullable String address) {
        try {
            URI uri = new URI(address == null ? "" : address);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
                return "/";
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
