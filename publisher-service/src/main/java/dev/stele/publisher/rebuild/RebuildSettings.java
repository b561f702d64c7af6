package dev.stele.publisher.rebuild;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a rebuild may cost those who publish meanwhile.
 *
 * @param pause the longest time for which nothing is published, while both databases are compared; well below
 *     {@code max.poll.interval.ms} of the consumers
 * @param patience how long to wait for all instances to come to a rest
 * @param lease how long an instance that went silent keeps others from rebuilding, and from publishing if it was comparing
 */
@ConfigurationProperties("stele.publisher.rebuild")
public record RebuildSettings(
        @DefaultValue("2m") Duration pause,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("15s") Duration lease) {}
