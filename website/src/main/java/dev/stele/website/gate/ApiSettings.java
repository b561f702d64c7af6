package dev.stele.website.gate;

import dev.stele.chassis.web.client.Network;
import dev.stele.chassis.web.client.ProxyHeader;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the delivery API stands open.
 *
 * @param corsOrigins sites whose pages may read it, such as {@code https://app.example}; {@code *} for all, empty for none
 * @param trustedProxies networks whose word about the address of a reader is believed
 * @param proxyHeader in which they give it
 */
@ConfigurationProperties("stele.website.api")
record ApiSettings(
        @DefaultValue("*") List<String> corsOrigins,
        @DefaultValue RateLimit rateLimit,
        @DefaultValue List<Network> trustedProxies,
        @DefaultValue("X-Forwarded-For") ProxyHeader proxyHeader) {

    /**
     * How often one address may ask: in the long run so many requests in a window, at once so many as the burst.
     *
     * @param addresses remembered at most
     */
    record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1200") int requests,
            @DefaultValue("1m") Duration window,
            @DefaultValue("600") int burst,
            @DefaultValue("100000") int addresses) {

        RateLimit {
            if (requests < 1 || burst < 1 || addresses < 1 || !window.isPositive()) {
                throw new IllegalArgumentException("stele.website.api.rate-limit: every number must be positive");
            }
        }

        /** In which an empty bucket is full again. */
        Duration refill() {
            return window.multipliedBy(burst).dividedBy(requests);
        }
    }
}
