package dev.stele.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the provider.
 *
 * @param dir folder of the users and the signing key, readable by its owner alone
 * @param demo whether the demo users exist, whose passwords are their names
 * @param adminPassword of the user {@code admin}, who is created when there is no user at all
 * @param newsroomRedirects where the console takes the authorization code, under each of its addresses
 * @param newsroomSecret makes the console a confidential client, which gets refresh tokens
 * @param serviceSecret allows the client {@code service} to ask for tokens of its own
 * @param failedSignIns as many in {@code failedSignInsWithin} close the door to one user name from one address
 */
@ConfigurationProperties("stele.identity")
public record IdentityProperties(
        @DefaultValue(".stele/identity") Path dir,
        @DefaultValue("false") boolean demo,
        @Nullable String adminPassword,

        @DefaultValue({"http://localhost:8084/login/oauth2/code/stele", "http://127.0.0.1:8084/login/oauth2/code/stele"
        })
        List<URI> newsroomRedirects,

        @Nullable String newsroomSecret,
        @Nullable String serviceSecret,
        @DefaultValue("1h") Duration accessTokenLifetime,
        @DefaultValue("12h") Duration refreshTokenLifetime,
        @DefaultValue("5") int failedSignIns,
        @DefaultValue("5m") Duration failedSignInsWithin) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    public IdentityProperties {
        adminPassword = blankToNull(adminPassword);
        newsroomSecret = blankToNull(newsroomSecret);
        serviceSecret = blankToNull(serviceSecret);
    }

    /** When the last access token that is issued until now has expired, with allowance for clocks that are late. */
    public Instant lastExpiry(Instant now) {
        return now.plus(accessTokenLifetime).plus(CLOCK_SKEW);
    }

    // An unset variable of a container reaches us as an empty text.
    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
