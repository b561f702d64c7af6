package dev.stele.website.answer;

import dev.stele.website.style.Stylesheet;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Headers of every response, whoever writes it: no script runs here, no style but ours, nothing is framed. */
@Component
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String TLS = "Strict-Transport-Security";

    private final Header[] all;
    private final Header[] unchanged;

    SecurityHeaders(Stylesheet stylesheet, SecuritySettings settings) {
        List<Header> headers = new ArrayList<>(List.of(
                new Header(
                        POLICY,
                        "default-src 'none'; img-src 'self'; style-src " + stylesheet.source()
                                + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
                new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
                new Header(
                        "Permissions-Policy",
                        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Cross-Origin-Opener-Policy", "same-origin")));
        List<Header> tls = settings.insistsOnTls()
                ? List.of(new Header(TLS, "max-age=" + settings.hsts().toSeconds()))
                : List.of();
        headers.addAll(tls);
        all = headers.toArray(Header[]::new);
        unchanged = tls.toArray(Header[]::new);
    }

    /** Once, whoever asks: after an error the server has taken the headers back. */
    void ensureOn(HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            add(all, response);
        }
    }

    /** For an answer that says only that nothing has changed: the browser has the rest, and keeps it. */
    void addToUnchanged(HttpServletResponse response) {
        if (unchanged.length > 0 && !response.containsHeader(TLS)) {
            add(unchanged, response);
        }
    }

    private static void add(Header[] headers, HttpServletResponse response) {
        for (Header header : headers) {
            response.addHeader(header.name(), header.value());
        }
    }
}
