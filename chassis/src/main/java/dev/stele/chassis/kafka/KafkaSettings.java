package dev.stele.chassis.kafka;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the services set about the log.
 *
 * @param replication copies of each topic that a service creates
 * @param deadLetterGroups consumer groups that need a dead-letter topic
 * @param patience how long the start of a service waits for the broker
 * @param attempts tries of a record that fails for its own sake, before it is parked
 * @param backOff between these tries
 */
@ConfigurationProperties("stele.kafka")
public record KafkaSettings(
        @DefaultValue("1") short replication,
        @DefaultValue({"publisher", "translation"}) List<String> deadLetterGroups,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("3") int attempts,
        @DefaultValue("100ms") Duration backOff) {}
