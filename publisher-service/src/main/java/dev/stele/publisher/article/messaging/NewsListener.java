package dev.stele.publisher.article.messaging;

import dev.stele.chassis.store.InfrastructureFault;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.LiveFold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/** Takes what a poll brings, applies it as one run, and puts aside what cannot be applied. */
class NewsListener implements ConsumerSeekAware {

    static final String ID = FoldingGroup.ID;

    private record Entry(ConsumerRecord<byte[], byte[]> message, NewsEvent fact) {}

    private record Failure(ConsumerRecord<byte[], byte[]> message, RuntimeException reason) {}

    private final FactReader reader;
    private final LiveFold fold;
    private final AppliedOffsets offsets;
    private final ParkedRecords parked;
    private final StartPosition start;
    private final FoldMetrics metrics;
    private volatile boolean closing;

    NewsListener(
            FactReader reader,
            LiveFold fold,
            AppliedOffsets offsets,
            ParkedRecords parked,
            StartPosition start,
            FoldMetrics metrics) {
        this.reader = reader;
        this.fold = fold;
        this.offsets = offsets;
        this.parked = parked;
        this.start = start;
        this.metrics = metrics;
    }

    @KafkaListener(
            id = ID,
            topics = Topics.NEWS,
            containerFactory = "foldingListenerFactory",
            autoStartup = "false",
            concurrency = "${stele.publisher.consumers:1}")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> messages) {
        fold.asOneRun(() -> {
            Map<Integer, Long> next = new HashMap<>();
            messages.forEach(message -> next.merge(message.partition(), message.offset() + 1, Math::max));
            offsets.begun(next.keySet());
            handle(messages);
            offsets.applied(next);
        });
    }

    private void handle(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<Entry> readable = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (var message : messages) {
            try {
                readable.add(new Entry(message, reader.read(message)));
            } catch (RuntimeException e) {
                if (InfrastructureFault.isBehind(e)) {
                    throw e;
                }
                failures.add(new Failure(message, e));
            }
        }
        apply(readable, failures);
        failures.forEach(failure -> parked.park(failure.message(), failure.reason()));
        metrics.applied(messages.size());
    }

    private void apply(List<Entry> entries, List<Failure> failures) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            Folding.Result result = fold.apply(entries.stream().map(Entry::fact).toList());
            metrics.flipped(result.flips());
            result.refusals()
                    .forEach(refusal -> failures.add(
                            new Failure(entries.get(refusal.index()).message(), refusal.reason())));
        } catch (RuntimeException e) {
            if (closing || InfrastructureFault.isBehind(e)) {
                throw e;
            }
            isolate(entries, failures, e);
        }
    }

    /** One of the run cannot be written: apply each by itself, to find out which. */
    private void isolate(List<Entry> entries, List<Failure> failures, RuntimeException reason) {
        if (entries.size() == 1) {
            failures.add(new Failure(entries.getFirst().message(), reason));
        } else {
            entries.forEach(entry -> apply(List.of(entry), failures));
        }
    }

    /** From now on the store may be closed under a run, which says nothing about its records. */
    @EventListener(ContextClosedEvent.class)
    void onClosing() {
        closing = true;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        fold.forget();
        assignments.forEach((partition, offset) -> offsets.assigned(partition.partition(), offset));
        Collection<TopicPartition> unread = start.fromTheBeginning(assignments.keySet());
        unread.forEach(partition -> offsets.assigned(partition.partition(), 0));
        if (!unread.isEmpty()) {
            callback.seekToBeginning(unread);
        }
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        fold.forget();
        if (partitions != null) {
            offsets.revoked(partitions.stream().map(TopicPartition::partition).toList());
        }
    }
}
