package dev.stele.chassis.kafka;

import dev.stele.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics that are missing before the listeners start; waits a while for a broker that is not there yet. */
final class TopicCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Map<String, String> FOR_EVER = forEver(Topics.MAX_RECORD_BYTES);
    /** A dead letter is the original record with headers that say what was wrong with it. */
    private static final Map<String, String> DEAD_LETTERS = forEver(2 * Topics.MAX_RECORD_BYTES);

    private static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(Topics.MAX_RECORD_BYTES));

    private static final Map<String, String> PROMPTLY_COMPACTED = promptly(COMPACTED);

    private final KafkaAdmin admin;
    private final KafkaSettings settings;
    private final List<NewTopic> own;
    private volatile boolean running;
    private @Nullable Thread beside;

    /** @param own topics of this service alone, beside those that all share */
    TopicCreation(KafkaAdmin admin, KafkaSettings settings, List<NewTopic> own) {
        this.admin = admin;
        this.settings = settings;
        this.own = own;
    }

    private static Map<String, String> forEver(int largest) {
        return Map.of(
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(largest));
    }

    /** The topic names the people who have claimed a translation. */
    private static Map<String, String> promptly(Map<String, String> compacted) {
        Map<String, String> settings = new HashMap<>(compacted);
        settings.putAll(PromptCompaction.SETTINGS);
        return Map.copyOf(settings);
    }

    private NewTopic[] topics() {
        List<NewTopic> topics = new ArrayList<>(own);
        topics.add(topic(Topics.NEWS, FOR_EVER));
        topics.add(topic(Topics.PAGES, COMPACTED));
        topics.add(topic(Topics.DESK, PROMPTLY_COMPACTED));
        for (String group : settings.deadLetterGroups()) {
            topics.add(topic(Topics.deadLetters(Topics.NEWS, group), DEAD_LETTERS));
        }
        return topics.toArray(NewTopic[]::new);
    }

    private NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, Topics.PARTITIONS, settings.replication()).configs(configuration);
    }

    @Override
    public void start() {
        running = true;
        if (!createdWithin(settings.patience())) {
            beside = Thread.ofVirtual().name("topics").start(() -> {
                while (running && !createdWithin(settings.patience())) {
                    LOG.warn("The broker does not answer; topics are not created yet");
                }
            });
        }
    }

    private boolean createdWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            try {
                admin.createOrModifyTopics(topics());
                return true;
            } catch (RuntimeException e) {
                LOG.info("Waiting for the broker: {}", e.toString());
            }
        } while (running && System.nanoTime() < end);
        return false;
    }

    /** Waits for a try that is going on: no topic appears after this. */
    @Override
    public void stop() {
        running = false;
        Thread trying = beside;
        if (trying != null) {
            trying.interrupt();
            try {
                trying.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}
