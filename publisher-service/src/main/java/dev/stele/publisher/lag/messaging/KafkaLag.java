package dev.stele.publisher.lag.messaging;

import dev.stele.publisher.lag.Lag;
import dev.stele.publisher.lag.Lag.Group;
import dev.stele.publisher.lag.Lag.Partition;
import dev.stele.publisher.lag.LogAway;
import dev.stele.publisher.lag.ReadLag;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the broker where its groups are, and the log what they have not read. */
final class KafkaLag implements ReadLag {

    private static final String OURS = "stele.";
    private static final int MOST_GROUPS = 100;
    private static final long TIMEOUT_SECONDS = 5;

    /** For all groups together: nobody waits longer to be told since when. */
    private static final long LOOKING_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Admin admin;
    private final FirstUnread unread;
    private final Clock clock;

    KafkaLag(Admin admin, FirstUnread unread, Clock clock) {
        this.admin = admin;
        this.unread = unread;
        this.clock = clock;
    }

    @Override
    public Lag now() {
        try {
            return measure();
        } catch (ExecutionException | TimeoutException e) {
            throw new LogAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAway(e);
        }
    }

    private Lag measure() throws ExecutionException, InterruptedException, TimeoutException {
        List<String> names = done(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .sorted()
                .toList();
        var asked = names.stream()
                .limit(MOST_GROUPS)
                .collect(Collectors.toMap(name -> name, name -> new ListConsumerGroupOffsetsSpec()));
        var positions = new TreeMap<String, Map<TopicPartition, Long>>();
        done(admin.listConsumerGroupOffsets(asked).all()).forEach((group, offsets) -> {
            Map<TopicPartition, Long> ours = ours(offsets);
            if (!ours.isEmpty()) {
                positions.put(group, ours);
            }
        });
        Map<TopicPartition, Long> ends = ends(positions);
        long end = System.nanoTime() + LOOKING_NANOS;
        List<Group> groups = positions.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), ends, end))
                .toList();
        return new Lag(
                clock.instant(),
                groups.stream().mapToLong(Group::behind).sum(),
                earliest(groups.stream().map(Group::since).toList()),
                names.size() <= MOST_GROUPS,
                groups);
    }

    private Group group(String name, Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends, long end) {
        Map<TopicPartition, Long> behind = new HashMap<>(positions);
        behind.entrySet().removeIf(e -> ends.getOrDefault(e.getKey(), 0L) <= e.getValue());
        Map<TopicPartition, Instant> times = unread.at(behind, end);
        List<Partition> partitions = positions.entrySet().stream()
                .map(e -> partition(e.getKey(), e.getValue(), ends.getOrDefault(e.getKey(), 0L), times))
                .sorted(Comparator.comparing(Partition::topic).thenComparing(Partition::partition))
                .toList();
        return new Group(
                name,
                partitions.stream().mapToLong(Partition::behind).sum(),
                earliest(partitions.stream().map(Partition::since).toList()),
                partitions);
    }

    private static Partition partition(
            TopicPartition place, long position, long end, Map<TopicPartition, Instant> times) {
        return new Partition(
                place.topic(), place.partition(), position, end, Math.max(0, end - position), times.get(place));
    }

    private static Map<TopicPartition, Long> ours(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Map<TopicPartition, Long> found = new HashMap<>();
        offsets.forEach((place, offset) -> {
            if (place.topic().startsWith(OURS) && offset != null) {
                found.put(place, offset.offset());
            }
        });
        return found;
    }

    private Map<TopicPartition, Long> ends(Map<String, Map<TopicPartition, Long>> positions)
            throws ExecutionException, InterruptedException, TimeoutException {
        var wanted = positions.values().stream()
                .flatMap(places -> places.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(place -> place, place -> OffsetSpec.latest()));
        return done(admin.listOffsets(wanted).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static @Nullable Instant earliest(List<@Nullable Instant> times) {
        return times.stream()
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> T done(KafkaFuture<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
