package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SealedCookie;
import dev.stele.identity.IdentityProperties;
import dev.stele.identity.storage.StoredKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Recognizes browsers in which a person has signed in before, by a cookie that only we can make. It opens nothing: it keeps
 * others from using up the attempts of that person.
 */
@Component
final class KnownDevices {

    private static final Duration LIFETIME = Duration.ofDays(180);

    private final SealedCookie cookie;

    KnownDevices(IdentityProperties properties, Clock clock) {
        // Kept, so that a restart in the middle of an attack locks nobody out.
        this.cookie = new SealedCookie(
                "stele-identity-device",
                LIFETIME,
                clock,
                StoredKey.of(properties.dir().resolve("device-key")));
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
}
