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
 * @param failedSignIns how many may fail
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
        @DefaultValue SignInLimits failedSignIns) {

    /**
     * How many sign-ins may fail before further ones are refused.
     *
     * @param ofNameFromAddress for one name from one address, or from one device that it has used before
     * @param ofAddress for all names from one address; then one more at a time
     * @param within the time in which those two are allowed again
     * @param ofName for one name from everywhere
     * @param slowed the time between further ones for that name
     */
    public record SignInLimits(
            @DefaultValue("5") int ofNameFromAddress,
            @DefaultValue("30") int ofAddress,
            @DefaultValue("5m") Duration within,
            @DefaultValue("20") int ofName,
            @DefaultValue("3s") Duration slowed) {

        public SignInLimits {
            if (ofNameFromAddress < 1 || ofAddress < 1 || ofName < 1 || !within.isPositive() || !slowed.isPositive()) {
                throw new IllegalArgumentException("stele.identity.failed-sign-ins: every limit must be positive");
            }
        }
    }

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
