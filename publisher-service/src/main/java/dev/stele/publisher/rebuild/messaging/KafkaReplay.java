package dev.stele.publisher.rebuild.messaging;

import dev.stele.chassis.store.InfrastructureFault;
import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.Decisions;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.rebuild.Replays.Replay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final Decisions decisions;
    private long folded;

    KafkaReplay(
            Consumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            FactReader reader,
            Folding folding,
            Decisions decisions) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.reader = reader;
        this.folding = folding;
        this.decisions = decisions;
    }

    @Override
    public long total() {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        return consumer.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - first.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    @Override
    public Set<Integer> partitions() {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }

    @Override
    public void toTheEnd(LongConsumer progress) {
        fold(consumer.endOffsets(partitions), progress);
    }

    @Override
    public void upTo(Map<Integer, Long> offsets, LongConsumer progress) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        partitions.forEach(partition -> {
            Long end = offsets.get(partition.partition());
            ends.put(partition, end == null ? consumer.position(partition) : end);
        });
        // What the live side has decided by then about addresses.
        decisions.refresh();
        fold(ends, progress);
    }

    private void fold(Map<TopicPartition, Long> ends, LongConsumer progress) {
        for (var unread = unread(ends); !unread.isEmpty(); unread = unread(ends)) {
            consumer.resume(unread);
            consumer.pause(
                    partitions.stream().filter(Predicate.not(unread::contains)).toList());
            List<NewsEvent> facts = new ArrayList<>();
            var messages = consumer.poll(POLL);
            for (TopicPartition partition : messages.partitions()) {
                take(messages.records(partition), ends.getOrDefault(partition, 0L), facts);
            }
            if (!facts.isEmpty()) {
                apply(facts);
            }
            progress.accept(folded);
        }
    }

    private Set<TopicPartition> unread(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .filter(end -> consumer.position(end.getKey()) < end.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those before the end; what comes after it is left for the next time. */
    private void take(List<ConsumerRecord<byte[], byte[]>> messages, long end, List<NewsEvent> facts) {
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            if (message.offset() >= end) {
                consumer.seek(new TopicPartition(message.topic(), message.partition()), end);
                return;
            }
            read(message, facts);
            folded++;
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> message, List<NewsEvent> facts) {
        try {
            facts.add(reader.read(message));
        } catch (RuntimeException e) {
            if (InfrastructureFault.isBehind(e)) {
                throw e;
            }
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
