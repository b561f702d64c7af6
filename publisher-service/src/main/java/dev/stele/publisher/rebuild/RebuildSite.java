package dev.stele.publisher.rebuild;

import dev.stele.publisher.rebuild.Progress.State;
import dev.stele.publisher.rebuild.Replays.Replay;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds the whole log into a fresh database, compares it with the live one, and puts it in its place. */
public final class RebuildSite {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSite.class);
    private static final Logger AUDIT = LoggerFactory.getLogger("audit");

    private final Generations generations;
    private final Replays replays;
    private final LiveSide live;
    private final Clock clock;
    private final CurrentProgress progress = new CurrentProgress();

    public RebuildSite(Generations generations, Replays replays, LiveSide live, Clock clock) {
        this.generations = generations;
        this.replays = replays;
        this.live = live;
        this.clock = clock;
    }

    public Progress progress() {
        return progress.now();
    }

    /** The present progress, or the next one while the present one is of that version. */
    public CompletableFuture<Progress> otherThan(long version) {
        return progress.otherThan(version);
    }

    /** Starts a rebuild; false while one is running. With force it becomes live even if it differs. */
    public synchronized boolean start(boolean force, String by) {
        if (progress.now().running()) {
            return false;
        }
        progress.become(_ -> Progress.started(null, by, clock.instant(), 0));
        AUDIT.info("rebuild started by {}{}", by, force ? ", forced" : "");
        Thread.ofVirtual().name("rebuild").start(() -> run(force, by));
        return true;
    }

    private void run(boolean force, String by) {
        try {
            String from = generations.live();
            String to = generations.next();
            try (Replay replay = replays.into(to)) {
                progress.become(_ -> Progress.started(to, by, clock.instant(), replay.total()));
                replay.toTheEnd(folded());
                live.whileStill(() -> finish(replay, from, to, force));
            }
        } catch (RuntimeException e) {
            LOG.error("The rebuild failed; what is live was not touched", e);
            progress.become(p -> p.ended(State.FAILED, clock.instant(), List.of(), e.toString()));
        }
    }

    private void finish(Replay replay, String from, String to, boolean force) {
        replay.toTheEnd(folded());
        progress.become(Progress::comparing);
        List<String> differences = generations.dump(from).differences(generations.dump(to));
        if (!differences.isEmpty() && !force) {
            LOG.warn("The rebuilt database {} differs from {} in {}", to, from, differences);
            progress.become(p -> p.ended(State.DIFFERENT, clock.instant(), differences, null));
            return;
        }
        long generation = generations.change(from, to);
        // Another instance may have folded into the old database until it saw the change: those records are in the log.
        replay.toTheEnd(folded());
        live.changed(generation);
        AUDIT.info("{} is live instead of {}, {} different", to, from, differences.isEmpty() ? "nothing" : differences);
        progress.become(p -> p.ended(State.SWITCHED, clock.instant(), differences, null));
    }

    private LongConsumer folded() {
        return count -> progress.become(p -> p.folded(count, clock.instant()));
    }
}
