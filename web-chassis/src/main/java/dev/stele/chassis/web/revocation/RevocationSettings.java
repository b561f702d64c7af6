package dev.stele.chassis.web.revocation;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where revoked tokens are listed.
 *
 * @param uri of the list, {@code {"revoked": [id, ...]}}; without one, tokens are good until they expire
 * @param claim of a token in which its id stands; tokens without it cannot be revoked
 * @param interval between two readings: so long a revoked token may go on working
 */
@ConfigurationProperties("stele.security.revocations")
public record RevocationSettings(
        @Nullable URI uri,
        @DefaultValue("revocation_id") String claim,
        @DefaultValue("15s") Duration interval) {

    public RevocationSettings {
        // An unset variable of a container reaches us as an empty text.
        uri = uri == null || uri.toString().isBlank() ? null : uri;
        if (!interval.isPositive()) {
            throw new IllegalArgumentException("stele.security.revocations.interval must be positive");
        }
    }

    /** No list: nothing is ever revoked. */
    public static RevocationSettings none() {
        return new RevocationSettings(null, "revocation_id", Duration.ofSeconds(15));
    }
}
