package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Delivery.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one call and writes down what came of it. Killed in between, the call is made again: at least once. */
final class Outcome {

    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Postman postman;
    private final WebhookSettings settings;
    private final BackOff backOff;
    private final Clock clock;
    private final Tally tally;

    Outcome(
            Webhooks webhooks,
            Deliveries deliveries,
            Postman postman,
            WebhookSettings settings,
            BackOff backOff,
            Clock clock,
            Tally tally) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.postman = postman;
        this.settings = settings;
        this.backOff = backOff;
        this.clock = clock;
        this.tally = tally;
    }

    /** When to try again; empty when that was the end of it. The store is read first: while it is away, nobody is called. */
    Optional<Instant> of(String webhookId, String id, int attempts) {
        Optional<Delivery> delivery = deliveries.find(webhookId, id).filter(found -> found.state() == State.PENDING);
        Optional<Webhook> hook =
                webhooks.find(webhookId).filter(found -> found.wish().active());
        if (delivery.isEmpty() || hook.isEmpty()) {
            delivery.ifPresent(given -> deliveries.finish(webhookId, id, State.DEAD, null, clock.instant()));
            return Optional.empty();
        }
        return call(hook.get(), delivery.get(), attempts);
    }

    private Optional<Instant> call(Webhook hook, Delivery delivery, int attempts) {
        String id = delivery.id();
        Attempt attempt = postman.call(hook, id, delivery.notice().payload());
        tally.attempted(attempt.isTaken());
        if (attempt.isTaken()) {
            deliveries.finish(hook.id(), id, State.DELIVERED, attempt, clock.instant());
            if (hook.failingSince() != null) {
                webhooks.healthy(hook.id());
            }
            return Optional.empty();
        }
        return failed(hook, id, attempts + 1, attempt);
    }

    private Optional<Instant> failed(Webhook hook, String id, int attempts, Attempt attempt) {
        Instant since = hook.failingSince() == null ? attempt.at() : hook.failingSince();
        Optional<Duration> pause = attempt.isFarewell() ? Optional.empty() : backOff.after(attempts, attempt.pause());
        if (pause.isEmpty()) {
            deliveries.finish(hook.id(), id, State.DEAD, attempt, clock.instant());
            tally.dead();
        }
        Optional<Instant> due = pause.map(clock.instant()::plus);
        due.ifPresent(moment -> deliveries.failed(hook.id(), id, attempt, moment));
        if (attempt.isFarewell()) {
            turnOff(hook, "The receiver answered 410: it wants no more calls.");
        } else if (since.plus(settings.giveUpAfter()).isBefore(clock.instant())) {
            turnOff(hook, "Every call has failed since " + since + "; the last one: " + attempt.problem());
        } else if (hook.failingSince() == null) {
            webhooks.failing(hook.id(), since);
        }
        return due;
    }

    /** Nothing waits any more: while nobody is called nothing fails, so days of silence are no days of failures. */
    void calm(String webhookId) {
        webhooks.find(webhookId)
                .filter(hook -> hook.wish().active() && hook.failingSince() != null)
                .ifPresent(hook -> webhooks.healthy(webhookId));
    }

    private void turnOff(Webhook hook, String reason) {
        LOG.warn("Webhook {} is turned off. {}", hook.id(), reason);
        webhooks.deactivate(hook, reason, clock.instant());
        tally.deactivated();
    }

    /** Whoever looks for what happened finds the latest; the store does not grow. */
    void prune(String webhookId) {
        deliveries.prune(webhookId, State.DELIVERED, settings.keptDelivered());
        deliveries.prune(webhookId, State.SUPERSEDED, settings.keptDelivered());
        deliveries.prune(webhookId, State.DEAD, settings.keptDead());
    }
}
