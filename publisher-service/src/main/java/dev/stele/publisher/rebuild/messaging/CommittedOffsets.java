package dev.stele.publisher.rebuild.messaging;

import dev.stele.contracts.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** What all instances of the publisher have folded and committed, by partition; they may have folded more since. */
final class CommittedOffsets implements Supplier<Map<Integer, Long>> {

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String group;

    CommittedOffsets(ConsumerFactory<byte[], byte[]> consumers, String group) {
        this.consumers = consumers;
        this.group = group;
    }

    /** A consumer that reads nothing commits nothing and takes part in no assignment. */
    @Override
    public Map<Integer, Long> get() {
        Map<Integer, Long> offsets = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer(group, "-committed")) {
            Set<TopicPartition> partitions = consumer.partitionsFor(Topics.NEWS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .collect(Collectors.toSet());
            consumer.committed(partitions).forEach((partition, committed) -> {
                if (committed != null) {
                    offsets.put(partition.partition(), committed.offset());
                }
            });
        }
        return offsets;
    }
}
