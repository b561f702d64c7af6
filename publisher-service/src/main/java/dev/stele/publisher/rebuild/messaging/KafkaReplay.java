package dev.stele.publisher.rebuild.messaging;

import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.rebuild.Replays.Replay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reading of all partitions. What cannot be applied is left out, as it was put aside when it first came. */
final class KafkaReplay implements Replay {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReplay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final FactReader reader;
    private final Folding folding;
    private long folded;

    KafkaReplay(
            Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, FactReader reader, Folding folding) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.reader = reader;
        this.folding = folding;
    }

    @Override
    public long total() {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        return consumer.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - first.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    @Override
    public void toTheEnd(LongConsumer progress) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<NewsEvent> facts = new ArrayList<>();
            for (var message : consumer.poll(POLL)) {
                read(message, facts);
                folded++;
            }
            if (!facts.isEmpty()) {
                apply(facts);
            }
            progress.accept(folded);
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> message, List<NewsEvent> facts) {
        try {
            facts.add(reader.read(message));
        } catch (RuntimeException e) {
            LOG.debug("Left out {}-{}@{}", message.topic(), message.partition(), message.offset(), e);
        }
    }

    private void apply(List<NewsEvent> facts) {
        folding.apply(facts).refusals().forEach(refusal -> LOG.debug("Left out a fact", refusal.reason()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
