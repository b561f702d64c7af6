package dev.stele.publisher.lag;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the readers of Stele's topics are behind.
 *
 * @param behind records that are not read yet, by all groups together
 * @param since when the oldest of them was written; null when all is read, or when that cannot be told in time
 * @param complete whether every group was asked; of very many, only the first are
 */
public record Lag(Instant at, long behind, @Nullable Instant since, boolean complete, List<Group> groups) {

    /** One consumer group, with the partitions that it reads. */
    public record Group(String name, long behind, @Nullable Instant since, List<Partition> partitions) {}

    /**
     * One partition of a topic.
     *
     * @param position the next record that the group reads
     * @param end the next record that will be written
     */
    public record Partition(
            String topic,
            int partition,
            long position,
            long end,
            long behind,
            @Nullable Instant since) {}
}
