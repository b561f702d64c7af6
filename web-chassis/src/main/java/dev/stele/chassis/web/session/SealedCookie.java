package dev.stele.chassis.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A {@link SealedText} that the browser keeps: so nothing has to be kept here for visitors who may never come back. */
public final class SealedCookie {

    /** Browsers keep at most 4,096 bytes of a cookie, name and attributes included. */
    private static final int LONGEST = 3_800;

    private final String name;
    private final Duration lifetime;
    private final SealedText seal;

    /** With a key of this process: the cookie is worth nothing after a restart. */
    public SealedCookie(String name, Duration lifetime, Clock clock) {
        this(name, lifetime, new SealedText(name, lifetime, clock));
    }

    /** With a key that the caller keeps. */
    public SealedCookie(String name, Duration lifetime, Clock clock, SecretKey key) {
        this(name, lifetime, new SealedText(name, lifetime, clock, key));
    }

    private SealedCookie(String name, Duration lifetime, SealedText seal) {
        this.name = name;
        this.lifetime = lifetime;
        this.seal = seal;
    }

    /** Sets the cookie, or takes it away if the text is too long for one: an older text must not pass for this one. */
    public boolean set(String text, HttpServletRequest request, HttpServletResponse response) {
        String sealed = seal.seal(text);
        if (sealed.length() > LONGEST) {
            clear(request, response);
            return false;
        }
        add(sealed, lifetime, request, response);
        return true;
    }

    /** The text, unless there is none, it is too old, or it is not from us. */
    public Optional<String> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().length() > LONGEST ? Optional.empty() : seal.open(cookie.getValue());
    }

    /** Takes the cookie away, if the browser has one. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, name) != null) {
            add("", Duration.ZERO, request, response);
        }
    }

    private void add(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
