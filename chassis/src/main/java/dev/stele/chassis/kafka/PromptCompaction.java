package dev.stele.chassis.kafka;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** Settings of a compacted topic whose former records hold what may not stay: keys of pictures, names of people. */
final class PromptCompaction {

    /** The broker compacts all files but the newest of a partition, and begins a new one when something is written. */
    static final Duration WITHIN = Duration.ofHours(6);

    private static final String MILLIS = String.valueOf(WITHIN.toMillis());

    static final Map<String, String> SETTINGS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.SEGMENT_MS_CONFIG,
            MILLIS,
            TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
            MILLIS,
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.01");

    private PromptCompaction() {}
}
