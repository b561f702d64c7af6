package dev.stele.translation.machine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Orders in memory. */
final class Orders implements DraftRuns {

    private final Map<UUID, Progress> last = new ConcurrentHashMap<>();

    @Override
    public synchronized boolean begin(Progress order, Instant abandonedBefore) {
        Progress open = last.get(order.translation());
        if (open != null && open.state().isOpen() && !open.at().isBefore(abandonedBefore)) {
            return false;
        }
        save(order);
        return true;
    }

    @Override
    public void save(Progress progress) {
        last.put(progress.translation(), progress);
    }

    @Override
    public Optional<Progress> find(UUID translation) {
        return Optional.ofNullable(last.get(translation));
    }
}
