package dev.stele.chassis.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.web.util.WebUtils;

/**
 * A text that the browser keeps for us for a while, encrypted and authenticated (AES-256-GCM): it can neither read nor
 * change it. So nothing has to be kept here for visitors who may never come back.
 */
public final class SealedCookie {

    /** Browsers keep at most 4,096 bytes of a cookie, name and attributes included. */
    private static final int LONGEST = 3_800;

    /** Its initialization vector and its tag. */
    private static final int SHORTEST_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String name;
    private final Duration lifetime;
    private final Clock clock;
    private final BytesEncryptor cipher;

    /** With a key of this process: the cookie is worth nothing after a restart. */
    public SealedCookie(String name, Duration lifetime, Clock clock) {
        this(name, lifetime, clock, new SecretKeySpec(randomKey(), "AES"));
    }

    /** With a key that the caller keeps. */
    public SealedCookie(String name, Duration lifetime, Clock clock, SecretKey key) {
        this.name = name;
        this.lifetime = lifetime;
        this.clock = clock;
        this.cipher = new AesBytesEncryptor(key, KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
    }

    /** Sets the cookie, or takes it away if the text is too long for one: an older text must not pass for this one. */
    public boolean set(String text, HttpServletRequest request, HttpServletResponse response) {
        String plain = name + '\n' + clock.instant().plus(lifetime).getEpochSecond() + '\n' + text;
        String sealed = ENCODER.encodeToString(cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8)));
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
        if (cookie == null || cookie.getValue().isEmpty() || cookie.getValue().length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
            if (sealed.length < SHORTEST_BYTES) {
                return Optional.empty();
            }
            byte[] plain = cipher.decrypt(sealed);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split("\n", 3);
            boolean holds = parts.length == 3
                    && parts[0].equals(name)
                    && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
            return holds ? Optional.of(parts[2]) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
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

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
