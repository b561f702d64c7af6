package dev.stele.identity.security;

import dev.stele.chassis.web.session.SealedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Keeps the form token in the browser: whoever opens the sign-in page must not cost us a session. Only we can make the
 * cookie, and it belongs to one session, or to somebody without one. Over HTTPS no other host of the domain can set it.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String NAME = "stele-identity-form";
    private static final Duration LIFETIME = Duration.ofHours(12);

    private final SealedCookie plain;
    private final SealedCookie secure;

    /** @param key that outlives a restart, so that pages that are open then can still be sent */
    FormTokens(Clock clock, SecretKey key) {
        this.plain = new SealedCookie(NAME, LIFETIME, clock, key);
        this.secure = new SealedCookie("__Host-" + NAME, LIFETIME, clock, key);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            cookie(request).clear(request, response);
        } else {
            cookie(request).set(token.getToken() + " " + session(request), request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie(request)
                .read(request)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[1].equals(session(request)))
                .map(parts -> token(parts[0]))
                .orElse(null);
    }

    private SealedCookie cookie(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }

    private static String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
