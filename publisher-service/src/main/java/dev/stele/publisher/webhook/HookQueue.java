package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Delivery.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one receiver. Calls are made one after the other; a notice about a subject takes the place of earlier ones
 * that still wait, so nothing old is told after something new but by hand. What waits is in the store; this is the index.
 */
final class HookQueue {

    private static final int ROUNDS_TO_PRUNE = 50;

    private record Waiting(String id, String subject, long version, Instant dueAt, int attempts) {}

    private final String webhookId;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final Outcome outcome;
    private final Clock clock;
    private final int bound;
    private final Tally tally;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private @Nullable String called;
    private int finished;
    private boolean stirred;

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
                .filter(delivery -> !waiting.containsKey(delivery.id()))
                .sorted(Comparator.comparingLong(delivery -> delivery.notice().version()))
                .forEach(this::enter);
    }

    synchronized void add(Webhook hook, Notice notice) {
        if (isOld(notice)) {
            return;
        }
        Notice added = waiting.size() < bound ? notice : payloads.everything(notice.id(), clock.instant());
        Delivery fresh = Delivery.of(hook, added, clock.instant());
        boolean known = !deliveries.add(fresh);
        // Known, and yet not in this index, when the store took it and only the reply was lost.
        Delivery delivery = known ? deliveries.find(webhookId, added.id()).orElse(fresh) : fresh;
        if (delivery.state() != State.PENDING || waiting.containsKey(added.id())) {
            return;
        }
        if (!added.equals(notice)) {
            tally.overflown();
            deliveries.finishOthers(webhookId, added.id(), State.SUPERSEDED, clock.instant());
            waiting.clear();
        }
        enter(delivery);
        wake();
    }

    private boolean isOld(Notice notice) {
        return waiting.values().stream()
                .anyMatch(w -> w.subject().equals(notice.subject()) && w.version() > notice.version());
    }

    private void enter(Delivery delivery) {
        supersede(delivery.notice());
        waiting.put(delivery.id(), waiting(delivery));
    }

    private void supersede(Notice newer) {
        waiting.values().removeIf(w -> {
            boolean superseded =
                    w.subject().equals(newer.subject()) && !w.id().equals(newer.id()) && !w.id().equals(called);
            if (superseded) {
                deliveries.finish(webhookId, w.id(), State.SUPERSEDED, null, clock.instant());
            }
            return superseded;
        });
    }

    /**
     * Makes the call that is due, if one is.
     *
     * @return when the next is due; empty when nothing waits
     */
    Optional<Instant> step() {
        Waiting due = due();
        if (due != null) {
            try {
                outcome.of(webhookId, due.id(), due.attempts())
                        .ifPresentOrElse(moment -> postpone(due, moment), () -> end(due));
            } finally {
                clearCalled();
            }
        }
        return earliest();
    }

    private synchronized @Nullable Waiting due() {
        Waiting due = waiting.values().stream()
                .filter(w -> !w.dueAt().isAfter(clock.instant()))
                .min(Comparator.comparing(Waiting::dueAt))
                .orElse(null);
        called = due == null ? null : due.id();
        return due;
    }

    /** To be tried again, unless something newer about the same has come meanwhile. */
    private synchronized void postpone(Waiting tried, Instant due) {
        boolean overtaken = waiting.values().stream()
                .anyMatch(w -> w.subject().equals(tried.subject()) && w.version() > tried.version());
        if (overtaken) {
            deliveries.finish(webhookId, tried.id(), State.SUPERSEDED, null, clock.instant());
            waiting.remove(tried.id());
        } else if (waiting.containsKey(tried.id())) {
            waiting.put(
                    tried.id(), new Waiting(tried.id(), tried.subject(), tried.version(), due, tried.attempts() + 1));
        }
    }

    private synchronized void end(Waiting done) {
        waiting.remove(done.id());
        if (finished++ % ROUNDS_TO_PRUNE == 0) {
            outcome.prune(webhookId);
        }
    }

    private synchronized void clearCalled() {
        called = null;
    }

    private synchronized Optional<Instant> earliest() {
        return waiting.values().stream().map(Waiting::dueAt).min(Comparator.naturalOrder());
    }

    /** Rests, unless something has come since the last rest. */
    synchronized void rest(long millis) throws InterruptedException {
        if (!stirred) {
            wait(Math.max(1, millis));
        }
        stirred = false;
    }

    synchronized void wake() {
        stirred = true;
        notifyAll();
    }

    private static Waiting waiting(Delivery d) {
        Instant due = d.dueAt() == null ? d.createdAt() : d.dueAt();
        return new Waiting(
                d.id(),
                d.notice().subject(),
                d.notice().version(),
                due,
                d.attempts().size());
    }
}
