package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.publisher.webhook.Delivery.State;
import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTests implements Caller, Tally {

    private final MemoryHooks store = new MemoryHooks();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private volatile boolean mine = true;
    private volatile boolean failing;
    private final Courier courier = new Courier(
            store,
            store,
            new Payloads(new EventCodec()),
            new Postman(this, Clock.systemUTC()),
            TestSettings.with(Map.of("timeout", "1s")),
            _ -> mine,
            Clock.systemUTC(),
            new Random(1),
            this);

    @AfterEach
    void stop() {
        courier.stop();
    }

    @Test
    void takesNothingWhileAnotherInstanceDelivers() {
        assertThatThrownBy(() -> courier.take(List.of(notice("a")))).isInstanceOf(IllegalStateException.class);
        assertThat(store.deliveries).isEmpty();
    }

    @Test
    void makesNoCallOnceItsTurnMayBeOver() {
        store.add(hook(true));
        mine = false;
        courier.start();
        courier.take(List.of(notice("a")));

        await().during(Duration.ofMillis(300)).until(called::isEmpty);
        mine = true;
        courier.take(List.of(notice("b")));
        await().untilAsserted(() -> assertThat(called).containsExactlyInAnyOrder("a", "b"));
    }

    @Test
    void goesOnWithWhatWaitedWhenItStarts() {
        Webhook hook = hook(true);
        store.add(hook);
        store.add(Delivery.of(hook.id(), notice("left"), Instant.now()));

        courier.start();

        await().untilAsserted(() -> assertThat(called).containsExactly("left"));
    }

    @Test
    void triesAgainWhatFailedWithinTheHouse() {
        failing = true;
        store.add(hook(true));
        courier.start();

        courier.take(List.of(notice("a")));

        await().untilAsserted(() -> assertThat(called).containsExactly("a"));
    }

    @Test
    void givesUpWhatWaitsForAWebhookThatIsOffAndTellsItNothing() {
        Webhook off = hook(false);
        store.add(off);
        store.add(Delivery.of(off.id(), notice("left"), Instant.now()));

        courier.start();
        courier.take(List.of(notice("a")));

        assertThat(store.deliveries.keySet()).containsExactly("left");
        assertThat(store.deliveries.get("left").state()).isEqualTo(State.DEAD);
        assertThat(called).isEmpty();
    }

    @Test
    void tellsEveryReceiverThatEverythingHasChanged() {
        Webhook all = hook(true);
        Wish wish = new Wish("https://x.example", EnumSet.of(Topic.PAGES_CHANGED), List.of("ru"), true, "");
        store.add(all.changed(wish, null, Duration.ZERO, Instant.now(), "admin"));
        Payloads payloads = new Payloads(new EventCodec());
        Notice everything = payloads.everything("unreadable", Instant.now());
        courier.start();

        courier.take(
                List.of(payloads.of("front", new SurroundingsChanged("front:home", 1, Instant.now())), everything));

        assertThat(store.deliveries.keySet()).containsExactly(everything.id());
    }

    private static Webhook hook(boolean active) {
        Instant now = Instant.now();
        return Webhook.created(
                "h",
                new Wish("https://x.example", EnumSet.allOf(Topic.class), List.of(), active, ""),
                Secret.made(new Random(1), now),
                now,
                "admin");
    }

    private static Notice notice(String id) {
        return new Notice(id, Topic.PAGES_CHANGED, id, 1, Set.of("en"), "{}");
    }

    @Override
    public Attempt call(String url, Map<String, String> headers, String body) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("for once");
        }
        called.add(String.valueOf(headers.get("webhook-id")));
        return new Attempt(Instant.now(), 1, 200, null, null, null);
    }

    @Override
    public @Nullable String objection(String url) {
        return null;
    }

    @Override
    public void attempted(boolean taken) {}

    @Override
    public void dead() {}

    @Override
    public void deactivated() {}

    @Override
    public void overflown() {}
}
