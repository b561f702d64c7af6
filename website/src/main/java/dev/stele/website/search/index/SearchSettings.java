package dev.stele.website.search.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What searches may cost.
 *
 * @param timeout time that one search may take
 * @param concurrent searches that run at the same time
 * @param queued searches that wait for their turn; more are refused at once
 * @param queueTimeout time that one of them waits before it is refused
 */
@ConfigurationProperties("stele.website.search")
public record SearchSettings(
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("4") int concurrent,
        @DefaultValue("32") int queued,
        @DefaultValue("1s") Duration queueTimeout) {

    public SearchSettings {
        if (!timeout.isPositive() || concurrent < 1 || queued < 0 || queueTimeout.isNegative()) {
            throw new IllegalArgumentException("stele.website.search: timeout and concurrent must be positive");
        }
    }
}
