package dev.stele.e2e.evidence;

import dev.stele.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How long the topics are, and how far their readers. */
final class Offsets implements AutoCloseable {

    private final Admin admin;

    Offsets(String servers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers));
    }

    /** By consumer group that has read of the topic: how many records it has yet to read. */
    Map<String, Long> lags(String topic) {
        Map<TopicPartition, Long> ends = ends(topic);
        Map<String, Long> lags = new TreeMap<>();
        for (var group : done(admin.listGroups().all())) {
            var committed = done(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata());
            if (committed.keySet().stream().anyMatch(ends::containsKey)) {
                long behind = 0;
                for (var end : ends.entrySet()) {
                    var at = committed.get(end.getKey());
                    behind += end.getValue() - (at == null ? 0 : at.offset());
                }
                lags.put(group.groupId(), behind);
            }
        }
        return lags;
    }

    /** The number of records in each topic with this ending, by topic; only those above zero. */
    Map<String, Long> counts(String ending) {
        Map<String, Long> counts = new TreeMap<>();
        for (String topic : done(admin.listTopics().names())) {
            long count = topic.endsWith(ending)
                    ? ends(topic).values().stream().mapToLong(Long::longValue).sum()
                    : 0;
            if (count > 0) {
                counts.put(topic, count);
            }
        }
        return counts;
    }

    /** Where each topic of the services ends; signals between instances are not kept and not counted. */
    Map<String, Long> ends() {
        Map<String, Long> ends = counts("");
        ends.keySet().removeIf(topic -> topic.startsWith("__") || topic.equals(Topics.SIGNALS));
        return ends;
    }

    Map<TopicPartition, Long> ends(String topic) {
        Map<TopicPartition, OffsetSpec> partitions =
                done(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                        .map(TopicDescription::partitions)
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.latest()));
        return done(admin.listOffsets(partitions).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
