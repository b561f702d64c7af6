package dev.stele.publisher.article.messaging;

import dev.stele.contracts.Topics;
import dev.stele.publisher.article.Decisions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Decisions on a compacted topic of one partition: route to owner. There are as many as there were conflicts: few. */
final class KafkaDecisions implements Decisions {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaAdmin admin;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Sending sending;
    private final short replication;
    private final Map<String, UUID> owners = new ConcurrentHashMap<>();

    KafkaDecisions(KafkaAdmin admin, ConsumerFactory<byte[], byte[]> consumers, Sending sending, short replication) {
        this.admin = admin;
        this.consumers = consumers;
        this.sending = sending;
        this.replication = replication;
    }

    /** Makes the topic if it is not there, and reads every decision that was ever taken. */
    void load() {
        admin.createOrModifyTopics(new NewTopic(Topics.ADDRESSES, 1, replication)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        refresh();
    }

    @Override
    public void refresh() {
        TopicPartition all = new TopicPartition(Topics.ADDRESSES, 0);
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer()) {
            consumer.assign(List.of(all));
            consumer.seekToBeginning(List.of(all));
            long end = consumer.endOffsets(List.of(all)).getOrDefault(all, 0L);
            while (consumer.position(all) < end) {
                consumer.poll(POLL).forEach(e -> owners.putIfAbsent(text(e.key()), UUID.fromString(text(e.value()))));
            }
        }
    }

    @Override
    public Optional<UUID> ownerOf(String route) {
        return Optional.ofNullable(owners.get(route));
    }

    @Override
    public void decide(String route, UUID owner) {
        if (!owner.equals(owners.get(route))) {
            sending.all(List.of(new ProducerRecord<>(Topics.ADDRESSES, bytes(route), bytes(owner.toString()))))
                    .join();
            owners.put(route, owner);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
