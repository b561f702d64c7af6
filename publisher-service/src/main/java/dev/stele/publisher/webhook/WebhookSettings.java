package dev.stele.publisher.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How receivers are called.
 *
 * @param most webhooks that may be kept
 * @param loopback whether a receiver may be on this machine, and then over plain http too: for trying things out
 * @param allowedNetworks of receivers at private addresses, as {@code 10.1.0.0/16}
 * @param timeout of one call as a whole
 * @param queue notices that may wait for one receiver; beyond, they become one: everything has changed
 * @param secretOverlap how long a replaced secret still signs beside the new one
 * @param giveUpAfter days of failures without a success, after which a webhook is turned off; they end when nothing waits any more
 * @param keptDelivered deliveries of each webhook that stay to be seen
 * @param keptDead dead letters of each webhook that stay
 * @param lease of the instance that delivers; longer than a call
 */
@ConfigurationProperties("stele.publisher.webhooks")
public record WebhookSettings(
        @DefaultValue("50") int most,
        @DefaultValue("false") boolean loopback,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1000") int queue,
        @DefaultValue("24h") Duration secretOverlap,
        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("100") int keptDelivered,
        @DefaultValue("200") int keptDead,
        @DefaultValue("20s") Duration lease,
        @DefaultValue Pauses pauses) {

    private static final Duration SLACK = Duration.ofSeconds(3);

    public WebhookSettings {
        // A call is begun only if the lease surely outlasts it, and the lease is renewed when a quarter of it is over.
        if (lease.multipliedBy(3).dividedBy(4).compareTo(timeout.plus(SLACK)) < 0) {
            throw new IllegalArgumentException("stele.publisher.webhooks.lease is too short for calls of " + timeout);
        }
        if (queue < 1 || pauses.attempts() < 1 || !timeout.isPositive()) {
            throw new IllegalArgumentException(
                    "stele.publisher.webhooks: queue, attempts and timeout must be positive");
        }
    }

    /**
     * Pauses between the attempts of one delivery: 10 s, 50 s, 4 min, 21 min, 1 h 44, 8 h 41 and 10 h, about 21 hours in all.
     *
     * @param jitter by what part of itself a pause may be longer or shorter
     */
    public record Pauses(
            @DefaultValue("8") int attempts,
            @DefaultValue("10s") Duration first,
            @DefaultValue("5") int factor,
            @DefaultValue("10h") Duration longest,
            @DefaultValue("0.2") double jitter) {}
}
