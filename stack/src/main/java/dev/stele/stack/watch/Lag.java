package dev.stele.stack.watch;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many records each consumer group has yet to read. */
public final class Lag {

    private static final long TIMEOUT_SECONDS = 10;

    private Lag() {}

    /** Empty when the broker does not answer. */
    public static SortedMap<String, Long> byGroup(String bootstrapServers) {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", "3000",
                "default.api.timeout.ms", "5000"))) {
            return byGroup(admin);
        } catch (ExecutionException | TimeoutException unreachable) {
            return new TreeMap<>();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new TreeMap<>();
        }
    }

    private static SortedMap<String, Long> byGroup(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var groups = admin.listGroups().all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS).stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        var positions = admin.listConsumerGroupOffsets(groups).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        var ends = endsOf(admin, positions.values());
        var lags = new TreeMap<String, Long>();
        positions.forEach((group, offsets) -> lags.put(group, lag(offsets, ends)));
        return lags;
    }

    private static Map<TopicPartition, Long> endsOf(
            Admin admin, Collection<Map<TopicPartition, OffsetAndMetadata>> positions)
            throws ExecutionException, InterruptedException, TimeoutException {
        var wanted = positions.stream()
                .flatMap(offsets -> offsets.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        var ends = admin.listOffsets(wanted).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static long lag(Map<TopicPartition, OffsetAndMetadata> positions, Map<TopicPartition, Long> ends) {
        return positions.entrySet().stream()
                .filter(position -> position.getValue() != null)
                .mapToLong(position -> ends.getOrDefault(position.getKey(), 0L)
                        - position.getValue().offset())
                .sum();
    }
}
