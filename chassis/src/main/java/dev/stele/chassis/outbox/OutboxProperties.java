package dev.stele.chassis.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param collections whose documents carry an {@code outbox} array; none switches the relay off
 * @param lease how long a relay that went silent keeps others from sending
 * @param deliveryTimeout when an unacknowledged send counts as failed; shorter than the lease, so that nothing buffered
 *     by a relay that lost its lease is sent later
 * @param sweep how often to look for what nobody was woken for: left by a crash, or saved by another instance
 */
@ConfigurationProperties("stele.outbox")
public record OutboxProperties(
        @DefaultValue List<String> collections,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("8s") Duration deliveryTimeout,
        @DefaultValue("30s") Duration sweep) {}
