package dev.stele.publisher.rebuild.messaging;

import dev.stele.contracts.SurroundingsChanged;
import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.rebuild.LiveSide;
import dev.stele.publisher.rebuild.LiveSideBusy;
import dev.stele.publisher.rebuild.PauseRequests;
import dev.stele.publisher.rebuild.RebuildLease;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The fold of this instance, and by way of the store those of others. Standing still, they keep their partitions. */
final class LiveListener implements LiveSide {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LiveFold fold;
    private final AppliedOffsets offsets;
    private final Supplier<Map<Integer, Long>> committed;
    private final RebuildLease lease;
    private final PauseRequests others;
    private final Announcer announcer;
    private final Clock clock;

    LiveListener(
            LiveFold fold,
            AppliedOffsets offsets,
            Supplier<Map<Integer, Long>> committed,
            RebuildLease lease,
            PauseRequests others,
            Announcer announcer,
            Clock clock) {
        this.fold = fold;
        this.offsets = offsets;
        this.committed = committed;
        this.lease = lease;
        this.others = others;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public Map<Integer, Long> atLeast() {
        Map<Integer, Long> all = new HashMap<>(committed.get());
        // This instance may read its partitions from the beginning once more.
        all.putAll(offsets.atLeast());
        return all;
    }

    @Override
    public void whileStill(long token, Set<Integer> partitions, Duration limit, Consumer<Map<Integer, Long>> action) {
        long deadline = System.nanoTime() + limit.toNanos();
        lease.hold(token, true);
        try {
            while (!onceStill(token, partitions, action)) {
                if (System.nanoTime() > deadline) {
                    throw new LiveSideBusy("no moment came within " + limit.toSeconds()
                            + " s in which every partition had an instance that stood still");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        } finally {
            lease.hold(token, false);
        }
    }

    private boolean onceStill(long token, Set<Integer> partitions, Consumer<Map<Integer, Long>> action) {
        AtomicBoolean done = new AtomicBoolean();
        fold.whileStill(() -> folded(token)
                .filter(all -> all.keySet().containsAll(partitions))
                .ifPresent(all -> {
                    done.set(true);
                    action.accept(all);
                }));
        return done.get();
    }

    private Optional<Map<Integer, Long>> folded(long token) {
        Optional<Map<Integer, Long>> all = offsets.exact();
        all.ifPresent(own -> others.answers(token).forEach((partition, next) -> own.merge(partition, next, Math::max)));
        return all;
    }

    @Override
    public void changed(long generation) {
        announcer
                .announce(List.of(), List.of(new SurroundingsChanged("database", generation, clock.instant())))
                .join();
    }
}
