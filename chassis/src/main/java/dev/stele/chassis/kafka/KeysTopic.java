package dev.stele.chassis.kafka;

import dev.stele.contracts.Topics;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;

/** The topic {@value Topics#KEYS}. */
public final class KeysTopic {
    /** A removed key leaves the broker's files within about twice this time; something must be written each time. */
    public static final Duration COMPACTION = PromptCompaction.WITHIN;

    private KeysTopic() {}

    public static NewTopic topic(short replication) {
        return new NewTopic(Topics.KEYS, 1, replication).configs(PromptCompaction.SETTINGS);
    }
}
