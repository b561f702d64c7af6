package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SealedCookie;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.storage.PrivateFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Recognizes browsers in which a person has signed in before, by a cookie that only we can make. It opens nothing: it keeps
 * others from using up the attempts of that person.
 */
@Component
final class KnownDevices {

    private static final Duration LIFETIME = Duration.ofDays(180);
    private static final int KEY_BYTES = 32;

    private final SealedCookie cookie;

    KnownDevices(IdentityProperties properties, Clock clock) {
        this.cookie = new SealedCookie(
                "stele-identity-device", LIFETIME, clock, key(properties.dir().resolve("device-key")));
    }

    /** The id of the device, if that person was the last who signed in there. */
    Optional<String> of(String name, HttpServletRequest request) {
        return cookie.read(request)
                .map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[1].equals(name))
                .map(parts -> parts[0]);
    }

    void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        String id = of(name, request).orElseGet(() -> UUID.randomUUID().toString());
        cookie.set(id + " " + name, request, response);
    }

    // Kept, so that a restart in the middle of an attack locks nobody out.
    private static SecretKey key(Path file) {
        try {
            byte[] key = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (key.length != KEY_BYTES) {
                key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                PrivateFiles.replace(file, key);
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }
}
