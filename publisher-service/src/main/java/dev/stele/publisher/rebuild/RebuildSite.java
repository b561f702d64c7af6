package dev.stele.publisher.rebuild;

import dev.stele.publisher.rebuild.Progress.State;
import dev.stele.publisher.rebuild.Replays.Replay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds the whole log into a fresh database, compares it with the live one, and puts it in its place. */
public final class RebuildSite {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSite.class);
    private static final Logger AUDIT = LoggerFactory.getLogger("audit");

    private final Generations generations;
    private final RebuildLease lease;
    private final Replays replays;
    private final LiveSide live;
    private final RebuildSettings settings;
    private final Clock clock;
    private final CurrentProgress progress = new CurrentProgress();

    public RebuildSite(
            Generations generations,
            RebuildLease lease,
            Replays replays,
            LiveSide live,
            RebuildSettings settings,
            Clock clock) {
        this.generations = generations;
        this.lease = lease;
        this.replays = replays;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    public Progress progress() {
        return progress.now();
    }

    /** The present progress, or the next one while the present one is of that version. */
    public CompletableFuture<Progress> otherThan(long version) {
        return progress.otherThan(version);
    }

    /** Starts a rebuild; false while one is running, here or on another instance. With force it becomes live even if it differs. */
    public synchronized boolean start(boolean force, String by) {
        if (progress.now().running()) {
            return false;
        }
        OptionalLong token = lease.take();
        if (token.isEmpty()) {
            return false;
        }
        progress.become(_ -> Progress.started(null, by, clock.instant(), 0));
        AUDIT.info("rebuild started by {}{}", by, force ? ", forced" : "");
        Thread.ofVirtual().name("rebuild").start(() -> run(force, by, token.getAsLong()));
        return true;
    }

    private void run(boolean force, String by, long token) {
        Progress end;
        try (var _ = new LeaseRenewal(lease, token, settings.lease())) {
            end = rebuild(force, by, token);
        } catch (RuntimeException e) {
            LOG.error("The rebuild failed; what is live was not touched", e);
            end = progress.now().ended(State.FAILED, clock.instant(), List.of(), e.toString());
        }
        // Whoever sees that it has ended may start the next one.
        Progress last = end;
        progress.become(_ -> last);
    }

    private Progress rebuild(boolean force, String by, long token) {
        String from = generations.live();
        String to = generations.next();
        try (Replay replay = replays.into(to)) {
            progress.become(_ -> Progress.started(to, by, clock.instant(), replay.total()));
            // Never further than the live side, which could not be compared with what is ahead of it.
            replay.upTo(live.atLeast(), folded());
            replay.upTo(live.atLeast(), folded());
            List<String> troubles = new ArrayList<>();
            Comparison compared = compareInAPause(replay, from, to, force, token, troubles);
            if (compared.generation().isEmpty()) {
                return progress.now().ended(State.DIFFERENT, clock.instant(), compared.differences(), null);
            }
            AUDIT.info(
                    "{} is live instead of {}, {} different",
                    to,
                    from,
                    compared.differences().isEmpty() ? "nothing" : compared.differences());
            afterTheSwitch(replay, compared.generation().getAsLong(), troubles);
            String trouble = troubles.isEmpty() ? null : String.join("; ", troubles);
            return progress.now().ended(State.SWITCHED, clock.instant(), compared.differences(), trouble);
        }
    }

    /** A pause that does not end well undoes no switch that was made in it. */
    private Comparison compareInAPause(
            Replay replay, String from, String to, boolean force, long token, List<String> troubles) {
        AtomicReference<Comparison> end = new AtomicReference<>();
        try {
            live.whileStill(
                    token,
                    replay.partitions(),
                    settings.patience(),
                    offsets -> end.set(compare(replay, offsets, from, to, force, token)));
        } catch (RuntimeException e) {
            Comparison compared = end.get();
            if (compared == null || compared.generation().isEmpty()) {
                throw e;
            }
            LOG.error("The rebuilt database is live, but the pause did not end well", e);
            troubles.add("the pause did not end well: " + e);
        }
        return Objects.requireNonNull(end.get());
    }

    /** @param generation that the switch began; empty if there was no switch */
    private record Comparison(List<String> differences, OptionalLong generation) {}

    /** Nothing is published meanwhile, so all of it has to end with the pause. */
    private Comparison compare(
            Replay replay, Map<Integer, Long> offsets, String from, String to, boolean force, long token) {
        Pause pause = new Pause(settings.pause());
        LongConsumer folded = folded();
        replay.upTo(offsets, count -> {
            pause.check();
            folded.accept(count);
        });
        pause.check();
        progress.become(Progress::comparing);
        List<String> differences = generations.dump(from, pause).differences(generations.dump(to, pause));
        if (!differences.isEmpty() && !force) {
            LOG.warn("The rebuilt database {} differs from {} in {}", to, from, differences);
            return new Comparison(differences, OptionalLong.empty());
        }
        return new Comparison(differences, OptionalLong.of(generations.change(from, to, token)));
    }

    /** The other database is live by now, whatever happens here: what fails is told and does not undo it. */
    private void afterTheSwitch(Replay replay, long generation, List<String> troubles) {
        attempt(troubles, "readers were not told", () -> live.changed(generation));
        // An instance that did not know of the pause may have folded into the old database until now: it is in the log.
        attempt(troubles, "the end of the log was not folded", () -> replay.toTheEnd(folded()));
        attempt(troubles, "readers were not told", () -> live.changed(generation));
    }

    private static void attempt(List<String> troubles, String failure, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("The rebuilt database is live, but {}", failure, e);
            troubles.add(failure + ": " + e);
        }
    }

    private LongConsumer folded() {
        return count -> progress.become(p -> p.folded(count, clock.instant()));
    }
}
