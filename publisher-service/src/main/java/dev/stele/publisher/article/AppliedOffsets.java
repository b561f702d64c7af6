package dev.stele.publisher.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How far this instance has folded each partition of the log that is its own. */
public final class AppliedOffsets {

    private final Map<Integer, Long> next = new ConcurrentHashMap<>();
    private final Set<Integer> unfinished = ConcurrentHashMap.newKeySet();

    /** @param offset of the first record that is not applied yet */
    public void assigned(int partition, long offset) {
        unfinished.remove(partition);
        next.put(partition, offset);
    }

    public void revoked(Collection<Integer> partitions) {
        partitions.forEach(next::remove);
        unfinished.removeAll(partitions);
    }

    /** A run of records of these partitions begins; until it is applied, the site may hold a part of it. */
    public void begun(Collection<Integer> partitions) {
        unfinished.addAll(partitions);
    }

    /** @param offsets by partition, of the record after the last one of the run */
    public void applied(Map<Integer, Long> offsets) {
        offsets.forEach((partition, offset) -> next.computeIfPresent(partition, (_, _) -> offset));
        unfinished.removeAll(offsets.keySet());
    }

    /** What is known now, which may be behind what the site holds. */
    public Map<Integer, Long> atLeast() {
        return new HashMap<>(next);
    }

    /** Exactly what the site holds, asked while nothing is folded; empty when the last run was cut short. */
    public Optional<Map<Integer, Long>> exact() {
        return unfinished.isEmpty() ? Optional.of(new HashMap<>(next)) : Optional.empty();
    }
}
