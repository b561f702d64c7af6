package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.publisher.webhook.Delivery.State;
import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HookQueueTests implements Caller, Tally {

    private static final int BOUND = 5;
    private static final WebhookSettings SETTINGS =
            TestSettings.with(Map.of("queue", BOUND, "kept-delivered", 3, "kept-dead", 4));

    private final HandClock clock = new HandClock();
    private final MemoryHooks store = new MemoryHooks();
    private final Payloads payloads = new Payloads(new EventCodec());
    private final List<String> called = new ArrayList<>();
    private int status = 200;
    private @Nullable Duration pause;
    private Runnable meanwhile = () -> {};
    private int overflown;
    private Webhook hook = Webhook.created(
            "h",
            new Wish("https://x.example", EnumSet.allOf(Topic.class), List.of(), true, ""),
            Secret.made(new Random(1), clock.instant()),
            clock.instant(),
            "admin");
    private HookQueue queue = queue();

    @BeforeEach
    void keep() {
        store.add(hook);
    }

    private HookQueue queue() {
        Outcome outcome = new Outcome(
                store,
                store,
                new Postman(this, clock),
                SETTINGS,
                new BackOff(SETTINGS.pauses(), new Random(1)),
                clock,
                this);
        return new HookQueue("h", store, payloads, outcome, clock, BOUND, this);
    }

    @Test
    void tellsInTheOrderOfTheNoticesAndOnce() {
        add("a", 1);
        add("b", 1);
        add("a", 1);

        run();

        assertThat(called).containsExactly("a-1", "b-1");
        assertThat(states()).isEqualTo(Map.of("a-1", State.DELIVERED, "b-1", State.DELIVERED));
        add("a", 1);
        assertThat(queue.step()).isEmpty();
    }

    @Test
    void triesAgainLaterAndLaterForAboutADayThenGivesUp() {
        status = 503;
        add("a", 1);
        List<Duration> waits = new ArrayList<>();
        Instant begun = clock.instant();
        for (Optional<Instant> due = queue.step(); due.isPresent(); due = queue.step()) {
            waits.add(Duration.between(clock.instant(), due.get()));
            clock.turnTo(due.get());
        }

        assertThat(called).hasSize(8);
        assertThat(waits).hasSize(7).isSorted();
        assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofHours(16), Duration.ofHours(26));
        assertThat(states()).isEqualTo(Map.of("a-1", State.DEAD));
        assertThat(store.deliveries.get("a-1").attempts()).hasSize(8);
        assertThat(store.hooks.get("h").wish().active()).isTrue();
    }

    @Test
    void waitsForAsLongAsTheReceiverAsks() {
        status = 429;
        pause = Duration.ofMinutes(7);
        add("a", 1);

        assertThat(queue.step()).contains(clock.instant().plus(Duration.ofMinutes(7)));
    }

    @Test
    void whatFailsHoldsNothingElseUp() {
        status = 500;
        add("a", 1);
        queue.step();
        status = 200;
        add("b", 1);

        queue.step();

        assertThat(states()).isEqualTo(Map.of("a-1", State.PENDING, "b-1", State.DELIVERED));
    }

    @Test
    void newsOfTheSameTakesThePlaceOfOlderOnes() {
        status = 500;
        add("a", 1);
        queue.step();
        queue.step();
        add("a", 2);
        status = 200;
        clock.turn(Duration.ofDays(1));
        run();
        add("a", 1);
        run();

        assertThat(called).containsExactly("a-1", "a-2");
        assertThat(states()).isEqualTo(Map.of("a-1", State.SUPERSEDED, "a-2", State.DELIVERED));
    }

    @Test
    void newsThatComesDuringACallThatFailsIsToldInstead() {
        status = 500;
        add("a", 1);
        meanwhile = () -> add("a", 2);
        queue.step();
        meanwhile = () -> {};
        status = 200;

        run();

        assertThat(called).containsExactly("a-1", "a-2");
        assertThat(states()).isEqualTo(Map.of("a-1", State.SUPERSEDED, "a-2", State.DELIVERED));
    }

    @Test
    void aQueueThatIsFullBecomesOneNoticeOfEverything() {
        for (int i = 0; i < 20; i++) {
            add("s" + i, 1);
        }
        run();

        assertThat(store.in(State.PENDING)).isEmpty();
        assertThat(overflown).isEqualTo(3);
        assertThat(called).hasSizeLessThanOrEqualTo(BOUND);
        List<Delivery> told = store.in(State.DELIVERED).toList();
        assertThat(told.getFirst().notice().subject()).isEqualTo("everything");
        assertThat(told.getFirst().notice().payload()).contains("\"surrogateKeys\":[\"site\"]");
    }

    @Test
    void aFarewellTurnsTheWebhookOffAtOnce() {
        status = 410;
        add("a", 1);
        add("b", 1);
        run();

        assertThat(called).containsExactly("a-1");
        assertThat(states()).isEqualTo(Map.of("a-1", State.DEAD, "b-1", State.DEAD));
        assertThat(store.hooks.get("h").wish().active()).isFalse();
        assertThat(store.hooks.get("h").inactiveBecause()).contains("410");
    }

    @Test
    void daysWithoutASuccessTurnTheWebhookOffWithAReason() {
        status = 500;
        add("a", 1);
        queue.step();
        Instant since = clock.instant();
        clock.turn(Duration.ofDays(2));
        status = 200;
        run();
        assertThat(store.hooks.get("h").failingSince()).isNull();
        status = 500;
        add("b", 1);
        queue.step();
        clock.turn(Duration.ofDays(2));
        queue.step();
        assertThat(store.hooks.get("h").wish().active()).isTrue();
        clock.turn(Duration.ofDays(2));
        queue.step();

        assertThat(store.hooks.get("h").wish().active()).isFalse();
        assertThat(store.hooks.get("h").inactiveBecause())
                .contains(since.plus(Duration.ofDays(2)).toString(), "500");
    }

    @Test
    void goesOnAfterAStopWithWhatWasNotWrittenDown() {
        add("a", 1);
        add("b", 3);
        status = 500;
        queue.step();
        status = 200;

        queue = queue();
        queue.load();
        clock.turn(Duration.ofMinutes(1));
        run();

        assertThat(called).startsWith("a-1").containsAll(List.of("a-1", "b-3"));
        assertThat(states()).isEqualTo(Map.of("a-1", State.DELIVERED, "b-3", State.DELIVERED));
    }

    @Test
    void aCallThatCouldNotBeWrittenDownIsMadeAgainUnderTheSameId() {
        add("a", 1);
        store.refusesToFinish = true;
        assertThatThrownBy(() -> queue.step()).isInstanceOf(IllegalStateException.class);
        store.refusesToFinish = false;

        queue = queue();
        queue.load();
        run();

        assertThat(called).containsExactly("a-1", "a-1");
        assertThat(states()).isEqualTo(Map.of("a-1", State.DELIVERED));
    }

    @Test
    void aNoticeWhoseReplyWasLostIsToldAllTheSame() {
        store.losesNextReply = true;
        assertThatThrownBy(() -> add("a", 1)).isInstanceOf(IllegalStateException.class);

        add("a", 1);
        run();

        assertThat(called).containsExactly("a-1");
    }

    @Test
    void aDeadOneIsTriedAgainByHand() {
        status = 410;
        add("a", 1);
        run();
        store.hooks.put("h", hook);
        assertThat(store.again("h", "a-1", clock.instant())).isTrue();
        status = 200;
        queue.load();
        run();

        assertThat(states()).isEqualTo(Map.of("a-1", State.DELIVERED));
    }

    @Test
    void anOldOneTriedAgainByHandDoesNotTakeThePlaceOfANewerThatWaits() {
        deadThen(() -> {
            status = 500;
            add("a", 7);
            queue.step();
        });

        assertThat(store.again("h", "a-5", clock.instant())).isTrue();
        queue.load();

        assertThat(states()).isEqualTo(Map.of("a-5", State.SUPERSEDED, "a-7", State.PENDING));
        status = 200;
        clock.turn(Duration.ofDays(1));
        run();
        assertThat(states()).containsEntry("a-7", State.DELIVERED);
        assertThat(called.getLast()).isEqualTo("a-7");
    }

    @Test
    void anOldOneTriedAgainByHandIsToldWhenNothingNewerWaits() {
        deadThen(() -> {
            add("a", 7);
            run();
        });

        assertThat(store.again("h", "a-5", clock.instant())).isTrue();
        queue.load();
        run();

        assertThat(called).endsWith("a-7", "a-5");
        assertThat(states()).isEqualTo(Map.of("a-5", State.DELIVERED, "a-7", State.DELIVERED));
    }

    private void deadThen(Runnable next) {
        status = 410;
        add("a", 5);
        run();
        store.hooks.put("h", hook);
        status = 200;
        next.run();
    }

    @Test
    void daysOfSilenceAreNoDaysOfFailures() {
        status = 500;
        add("a", 1);
        for (Optional<Instant> due = queue.step(); due.isPresent(); due = queue.step()) {
            clock.turnTo(due.get());
        }
        assertThat(states()).isEqualTo(Map.of("a-1", State.DEAD));
        assertThat(store.hooks.get("h").failingSince()).isNull();
        clock.turn(Duration.ofDays(10));
        add("b", 1);

        queue.step();

        assertThat(store.hooks.get("h").wish().active()).isTrue();
        assertThat(store.hooks.get("h").failingSince()).isEqualTo(clock.instant());
    }

    @Test
    void failuresGoOnWhenAnInstanceEndsBetweenThem() {
        status = 500;
        add("a", 1);
        queue.step();
        Instant since = clock.instant();

        queue = queue();
        queue.load();
        clock.turn(Duration.ofDays(1));
        queue.step();

        assertThat(store.hooks.get("h").failingSince()).isEqualTo(since);
    }

    @Test
    void keepsOnlyTheLatestOfWhatIsOver() {
        for (int i = 0; i < 200; i++) {
            clock.turn(Duration.ofSeconds(1));
            add("s" + i, 1);
            run();
        }
        assertThat(store.deliveries.size()).isLessThanOrEqualTo(SETTINGS.keptDelivered() + 50);
        status = 500;
        for (int version = 1; version < 200; version++) {
            clock.turn(Duration.ofSeconds(1));
            add("a", version);
            run();
        }
        assertThat(store.in(State.SUPERSEDED).count()).isLessThanOrEqualTo(SETTINGS.keptDelivered() + 50);
    }

    private void run() {
        for (int i = 0; i < 100; i++) {
            Optional<Instant> due = queue.step();
            if (due.isEmpty() || due.get().isAfter(clock.instant())) {
                return;
            }
        }
    }

    private void add(String subject, long version) {
        queue.add(new Notice(subject + "-" + version, Topic.PAGES_CHANGED, subject, version, Set.of("en"), "{}"));
    }

    private Map<String, State> states() {
        return store.in(null).collect(Collectors.toMap(Delivery::id, Delivery::state));
    }

    @Override
    public Attempt call(String url, Map<String, String> headers, String body) {
        called.add(String.valueOf(headers.get("webhook-id")));
        meanwhile.run();
        return new Attempt(
                clock.instant(), 1, status, status < 300 ? null : "The receiver answered " + status, null, pause);
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
    public void overflown() {
        overflown++;
    }
}
