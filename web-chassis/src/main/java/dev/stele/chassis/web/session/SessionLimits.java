package dev.stele.chassis.web.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many sessions there may be, and how old one may get; how long one may be idle says {@code server.servlet.session.timeout}.
 *
 * @param perPerson when a person signs in once more, their oldest session ends
 * @param total when there would be more, the oldest of all ends
 * @param lifetime after which a session ends, however busy it is
 */
@ConfigurationProperties("stele.sessions")
public record SessionLimits(
        @DefaultValue("20") int perPerson,
        @DefaultValue("5000") int total,
        @DefaultValue("12h") Duration lifetime) {

    public SessionLimits {
        if (perPerson < 1 || total < 1 || !lifetime.isPositive()) {
            throw new IllegalArgumentException("stele.sessions: every limit must be positive");
        }
    }
}
