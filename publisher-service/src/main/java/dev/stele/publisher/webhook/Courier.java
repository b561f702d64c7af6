package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Delivery.State;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Delivers notices: a queue and a thread for each receiver that is active, so that none waits for another. */
public final class Courier {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Payloads payloads;
    private final WebhookSettings settings;
    private final Duty duty;
    private final Clock clock;
    private final Tally tally;
    private final Outcome outcome;
    private final Map<String, Rounds> rounds = new HashMap<>();
    private boolean running;

    public Courier(
            Webhooks webhooks,
            Deliveries deliveries,
            Payloads payloads,
            Postman postman,
            WebhookSettings settings,
            Duty duty,
            Clock clock,
            RandomGenerator random,
            Tally tally) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.settings = settings;
        this.duty = duty;
        this.clock = clock;
        this.tally = tally;
        BackOff backOff = new BackOff(settings.pauses(), random);
        this.outcome = new Outcome(webhooks, deliveries, postman, settings, backOff, clock, tally);
    }

    /** Begins, and goes on with what waited when an instance stopped. */
    public synchronized void start() {
        running = true;
        List<Webhook> all = webhooks.all();
        all.stream().filter(hook -> !hook.wish().active()).forEach(this::abandon);
        refresh(all);
    }

    /** Ends after the calls that are being made. */
    public synchronized void stop() {
        running = false;
        rounds.values().forEach(Rounds::stop);
        rounds.clear();
    }

    /** Sees what people have changed; asked for often, and at once where they did it on this instance. */
    public synchronized void refresh() {
        if (running) {
            refresh(webhooks.all());
        }
    }

    private void refresh(List<Webhook> all) {
        Map<String, Webhook> active =
                all.stream().filter(hook -> hook.wish().active()).collect(Collectors.toMap(Webhook::id, hook -> hook));
        for (String ended :
                rounds.keySet().stream().filter(id -> !active.containsKey(id)).toList()) {
            Rounds round = rounds.remove(ended);
            if (round != null) {
                round.stop();
            }
            all.stream().filter(hook -> hook.id().equals(ended)).forEach(this::abandon);
        }
        active.values().forEach(hook -> {
            Rounds known = rounds.get(hook.id());
            if (known == null) {
                rounds.put(hook.id(), begin(hook));
            } else {
                known.see(hook);
            }
        });
    }

    /** Takes notices; they are in the store when this returns. */
    public synchronized void take(Collection<Notice> notices) {
        if (!running) {
            throw new IllegalStateException("another instance delivers");
        }
        List<Webhook> all = webhooks.all();
        refresh(all);
        for (Notice notice : notices) {
            for (Webhook hook : all) {
                @Nullable Rounds of = rounds.get(hook.id());
                if (of != null && hook.wants(notice)) {
                    of.add(notice);
                }
            }
        }
    }

    private Rounds begin(Webhook hook) {
        HookQueue queue = new HookQueue(hook.id(), deliveries, payloads, outcome, clock, settings.queue(), tally);
        queue.load();
        return new Rounds(hook, queue, duty, settings.timeout(), clock);
    }

    /** What waited for a receiver that was turned off is given up; it can be made again when that is back. */
    private void abandon(Webhook hook) {
        deliveries.finishOthers(hook.id(), "", State.DEAD, clock.instant());
        outcome.prune(hook.id());
    }
}
