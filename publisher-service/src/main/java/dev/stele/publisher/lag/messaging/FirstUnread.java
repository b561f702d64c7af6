package dev.stele.publisher.lag.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** When records were written, looked up in the log itself; no group is joined for it and nothing is committed. */
final class FirstUnread {

    private static final int MOST = 48;
    private static final Duration POLL = Duration.ofMillis(200);

    private final ConsumerFactory<byte[], byte[]> consumers;

    FirstUnread(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * Of those positions at which a record is found in time.
     *
     * @param end by {@link System#nanoTime()}
     */
    Map<TopicPartition, Instant> at(Map<TopicPartition, Long> positions, long end) {
        Map<TopicPartition, Instant> found = new HashMap<>();
        Map<TopicPartition, Long> wanted = positions.entrySet().stream()
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (wanted.isEmpty() || System.nanoTime() > end) {
            return found;
        }
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer("publisher-lag", "-lag")) {
            consumer.assign(wanted.keySet());
            wanted.forEach(consumer::seek);
            while (found.size() < wanted.size() && System.nanoTime() < end) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    TopicPartition place = new TopicPartition(message.topic(), message.partition());
                    if (found.putIfAbsent(place, Instant.ofEpochMilli(message.timestamp())) == null) {
                        consumer.pause(List.of(place));
                    }
                }
            }
        }
        return found;
    }
}
