package dev.stele.publisher.article.messaging;

import dev.stele.chassis.kafka.KeysTopic;
import dev.stele.contracts.Topics;
import dev.stele.publisher.article.PictureKeys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Keys on a compacted topic of one partition, kept in memory: some 150 bytes for each picture. */
final class KafkaPictureKeys implements PictureKeys {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaAdmin admin;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final short replication;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    private long next;

    KafkaPictureKeys(KafkaAdmin admin, ConsumerFactory<byte[], byte[]> consumers, short replication) {
        this.admin = admin;
        this.consumers = consumers;
        this.replication = replication;
    }

    /** Makes the topic if it is not there, and reads every key. */
    void load() {
        admin.createOrModifyTopics(KeysTopic.topic(replication));
        refresh();
    }

    @Override
    public synchronized void refresh() {
        TopicPartition all = new TopicPartition(Topics.KEYS, 0);
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer()) {
            consumer.assign(List.of(all));
            consumer.seek(all, next);
            long end = consumer.endOffsets(List.of(all)).getOrDefault(all, 0L);
            while (consumer.position(all) < end) {
                consumer.poll(POLL).forEach(e -> {
                    String picture = new String(e.key(), StandardCharsets.UTF_8);
                    if (e.value() == null) keys.remove(picture);
                    else keys.put(picture, e.value());
                });
                next = consumer.position(all);
            }
        }
    }

    @Override
    public Optional<byte[]> find(UUID picture) {
        return Optional.ofNullable(keys.get(picture.toString()));
    }
}
