package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Webhooks and deliveries as the store keeps them, without one. */
final class MemoryHooks implements Webhooks, Deliveries {

    final Map<String, Webhook> hooks = new LinkedHashMap<>();
    final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    boolean losesNextReply;
    boolean refusesToFinish;

    @Override
    public List<Webhook> all() {
        return List.copyOf(hooks.values());
    }

    @Override
    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(hooks.get(id));
    }

    @Override
    public void add(Webhook hook) {
        hooks.put(hook.id(), hook);
    }

    @Override
    public boolean replace(Webhook hook, long version) {
        return hooks.computeIfPresent(hook.id(), (id, old) -> old.version() == version ? hook : old) == hook;
    }

    @Override
    public boolean remove(String id) {
        return hooks.remove(id) != null;
    }

    @Override
    public void deactivate(Webhook hook, String reason, Instant now) {
        var off = new Webhook.Wish(
                hook.wish().url(),
                hook.wish().events(),
                hook.wish().locales(),
                false,
                hook.wish().description());
        hooks.put(
                hook.id(),
                new Webhook(
                        hook.id(),
                        hook.version() + 1,
                        hook.nudges(),
                        off,
                        reason,
                        hook.secrets(),
                        hook.createdAt(),
                        now,
                        hook.updatedBy(),
                        hook.failingSince()));
    }

    @Override
    public void failing(String id, Instant since) {
        hooks.computeIfPresent(id, (_, hook) -> since(hook, since));
    }

    @Override
    public void healthy(String id) {
        hooks.computeIfPresent(id, (_, hook) -> since(hook, null));
    }

    private static Webhook since(Webhook hook, @Nullable Instant since) {
        return new Webhook(
                hook.id(),
                hook.version(),
                hook.nudges(),
                hook.wish(),
                hook.inactiveBecause(),
                hook.secrets(),
                hook.createdAt(),
                hook.updatedAt(),
                hook.updatedBy(),
                since);
    }

    @Override
    public void nudge(String id) {}

    @Override
    public boolean add(Delivery delivery) {
        boolean added = deliveries.putIfAbsent(delivery.id(), delivery) == null;
        if (losesNextReply) {
            losesNextReply = false;
            throw new IllegalStateException("the reply was lost");
        }
        return added;
    }

    @Override
    public Optional<Delivery> find(String webhookId, String id) {
        return Optional.ofNullable(deliveries.get(id));
    }

    @Override
    public List<Delivery> pending(String webhookId) {
        return in(State.PENDING).toList();
    }

    @Override
    public void failed(String webhookId, String id, Attempt attempt, Instant dueAt) {
        deliveries.computeIfPresent(
                id,
                (_, d) -> d.state() != State.PENDING
                        ? d
                        : new Delivery(
                                d.webhookId(), d.notice(), d.state(), with(d, attempt), d.createdAt(), dueAt, null));
    }

    @Override
    public void finish(String webhookId, String id, State state, @Nullable Attempt attempt, Instant now) {
        if (refusesToFinish) {
            throw new IllegalStateException("the store is away");
        }
        deliveries.computeIfPresent(
                id,
                (_, d) -> new Delivery(
                        d.webhookId(),
                        d.notice(),
                        state,
                        attempt == null ? d.attempts() : with(d, attempt),
                        d.createdAt(),
                        null,
                        now));
    }

    private static List<Attempt> with(Delivery d, Attempt attempt) {
        List<Attempt> all = new ArrayList<>(d.attempts());
        all.add(attempt);
        return all;
    }

    @Override
    public void finishOthers(String webhookId, String id, State state, Instant now) {
        in(State.PENDING)
                .filter(d -> !d.id().equals(id))
                .toList()
                .forEach(d -> finish(webhookId, d.id(), state, null, now));
    }

    @Override
    public boolean again(String webhookId, String id, Instant now) {
        Delivery d = deliveries.get(id);
        if (d == null || d.state() == State.PENDING) {
            return false;
        }
        deliveries.put(id, new Delivery(d.webhookId(), d.notice(), State.PENDING, List.of(), d.createdAt(), now, null));
        return true;
    }

    @Override
    public void prune(String webhookId, State state, int kept) {
        in(state)
                .sorted(Comparator.comparing(Delivery::createdAt).reversed())
                .skip(kept)
                .toList()
                .forEach(d -> deliveries.remove(d.id()));
    }

    @Override
    public void removeAll(String webhookId) {
        deliveries.clear();
    }

    @Override
    public List<Delivery> page(String webhookId, @Nullable State state, int page, int size) {
        return in(state).skip((long) page * size).limit(size).toList();
    }

    @Override
    public long count(String webhookId, @Nullable State state) {
        return in(state).count();
    }

    Stream<Delivery> in(@Nullable State state) {
        return List.copyOf(deliveries.values()).stream().filter(d -> state == null || d.state() == state);
    }
}
