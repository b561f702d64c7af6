package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Backlog.Waiting;
import dev.stele.publisher.webhook.Delivery.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one receiver. Calls are made one after the other; a notice about a subject takes the place of earlier ones
 * that still wait, so nothing old is told after something new but by hand, and never while something newer waits.
 */
final class HookQueue {

    private static final int ROUNDS_TO_PRUNE = 50;

    private final String webhookId;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Outcome outcome;
    private final Clock clock;
    private final int bound;
    private final Tally tally;
    private final Backlog backlog = new Backlog();
    private @Nullable String called;
    private int finished;
    /** Of the thread that calls alone: nothing has waited since that was written down. */
    private boolean calm;

    HookQueue(
            String webhookId,
            Deliveries deliveries,
            Payloads payloads,
            Outcome outcome,
            Clock clock,
            int bound,
            Tally tally) {
        this.webhookId = webhookId;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.outcome = outcome;
        this.clock = clock;
        this.bound = bound;
        this.tally = tally;
    }

    /** Finds what waits in the store: after a start, or when somebody has made something pending again. */
    synchronized void load() {
        deliveries.pending(webhookId).stream()
                .filter(delivery -> !backlog.has(delivery.id()))
                .sorted(Comparator.comparingLong(delivery -> delivery.notice().version()))
                .forEach(this::enter);
    }

    synchronized void add(Notice notice) {
        if (backlog.hasLater(notice.subject(), notice.version())) {
            return;
        }
        Notice added = backlog.size() < bound ? notice : payloads.everything(notice.id(), clock.instant());
        Delivery fresh = Delivery.of(webhookId, added, clock.instant());
        boolean known = !deliveries.add(fresh);
        // Known, and yet not in the backlog, when the store took it and only the reply was lost.
        Delivery delivery = known ? deliveries.find(webhookId, added.id()).orElse(fresh) : fresh;
        if (delivery.state() != State.PENDING || backlog.has(added.id())) {
            return;
        }
        if (!added.equals(notice)) {
            overflow(added);
        }
        enter(delivery);
    }

    private void overflow(Notice everything) {
        tally.overflown();
        deliveries.finishOthers(webhookId, everything.id(), State.SUPERSEDED, clock.instant());
        backlog.clear();
        outcome.prune(webhookId);
    }

    /** Takes the place of what is earlier; something later that waits makes this one needless, though it be retried by hand. */
    private void enter(Delivery delivery) {
        Waiting entering = Waiting.of(delivery);
        if (backlog.hasLater(entering.subject(), entering.version())) {
            supersede(entering);
            return;
        }
        backlog.earlier(entering.subject(), entering.version()).stream()
                .filter(w -> !w.id().equals(called))
                .forEach(this::supersede);
        backlog.put(entering);
    }

    private void supersede(Waiting old) {
        deliveries.finish(webhookId, old.id(), State.SUPERSEDED, null, clock.instant());
        end(old);
    }

    /**
     * Makes the call that is due, if one is.
     *
     * @return when the next is due; empty when nothing waits
     */
    Optional<Instant> step() {
        Optional<Waiting> due = due();
        due.ifPresent(this::call);
        Optional<Instant> next = earliest();
        if (next.isEmpty() && !calm) {
            outcome.calm(webhookId);
            calm = true;
        }
        return next;
    }

    private void call(Waiting due) {
        calm = false;
        try {
            outcome.of(webhookId, due.id(), due.attempts())
                    .ifPresentOrElse(moment -> postpone(due, moment), () -> end(due));
        } finally {
            clearCalled();
        }
    }

    private synchronized Optional<Waiting> due() {
        Optional<Waiting> due = backlog.due(clock.instant());
        called = due.map(Waiting::id).orElse(null);
        return due;
    }

    /** To be tried again, unless something newer about the same has come meanwhile. */
    private synchronized void postpone(Waiting tried, Instant due) {
        if (backlog.hasLater(tried.subject(), tried.version())) {
            supersede(tried);
        } else if (backlog.has(tried.id())) {
            backlog.put(tried.postponed(due));
        }
    }

    /** Every so often what is over is cut down to the latest. */
    private synchronized void end(Waiting done) {
        backlog.remove(done.id());
        if (finished++ % ROUNDS_TO_PRUNE == 0) {
            outcome.prune(webhookId);
        }
    }

    private synchronized void clearCalled() {
        called = null;
    }

    private synchronized Optional<Instant> earliest() {
        return backlog.earliest();
    }
}
