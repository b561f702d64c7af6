package dev.stele.chassis.kafka;

import dev.stele.contracts.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topic {@value Topics#KEYS}. */
public final class KeysTopic {
    /** A removed key leaves the broker's files within about twice this time; something must be written each time. */
    public static final Duration COMPACTION = Duration.ofHours(6);

    private KeysTopic() {}

    public static NewTopic topic(short replication) {
        String lag = String.valueOf(COMPACTION.toMillis());
        return new NewTopic(Topics.KEYS, 1, replication)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.SEGMENT_MS_CONFIG,
                        lag,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        lag,
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                        "0.01"));
    }
}
