package dev.stele.e2e.history.run;

import dev.stele.contracts.Topics;
import dev.stele.e2e.history.check.Checker;
import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.Healed;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Span;
import dev.stele.e2e.history.record.Tokens;
import dev.stele.e2e.house.House;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One run: warm up, faults while people work, heal, settle, read everything once more, check. */
final class HistoryRun {

    private static final int ARTICLES = 5;
    private static final Duration WARM = Duration.ofSeconds(6);
    /** Between two faults at least. */
    private static final Duration REST = Duration.ofMillis(1500);

    private final House house;
    private final Map<Part, TcpProxy> proxies;
    private final Consumer<String> progress;
    private final World world;
    private final Recorder recorder = new Recorder();

    /** @param tokens that no other run in this newsroom uses */
    HistoryRun(House house, Map<Part, TcpProxy> proxies, Tokens tokens, Consumer<String> progress) {
        this.world = new World(tokens);
        this.house = house;
        this.proxies = proxies;
        this.progress = progress;
    }

    Result run(HistoryPlan plan) throws InterruptedException {
        Map<String, Long> deadBefore = house.log().deadLetters();
        Clients clients = new Clients(house.staff(), world, recorder, plan.seed());
        for (int i = 0; i < ARTICLES; i++) {
            clients.chief().create();
        }
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> threads = clients.start(stop::get);
        provoke(plan, System.nanoTime() + plan.length().toNanos());
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        return judged(plan, clients, deadBefore);
    }

    /** Spreads the faults over the time until the end. */
    private void provoke(HistoryPlan plan, long end) {
        Nemesis nemesis = new Nemesis(house, proxies, world, recorder, new Random(plan.seed()));
        pause(WARM);
        int left = plan.faults().size();
        for (Fault fault : plan.faults()) {
            progress.accept("  " + fault);
            nemesis.provoke(fault);
            pause(Duration.ofNanos(Math.max(REST.toNanos(), (end - System.nanoTime()) / left--)));
        }
        pause(Duration.ofNanos(end - System.nanoTime()));
    }

    private Result judged(HistoryPlan plan, Clients clients, Map<String, Long> deadBefore) {
        progress.accept("  everything heals");
        Healing.revive(house, proxies);
        Healing.settle(house, plan.settling());
        recorder.add(new Operation.Settled(new Span("nemesis", recorder.now(), recorder.now()), Outcome.OK));
        clients.reader().everything();
        Healed healed = Healing.evidence(house, world, deadBefore, plan.rebuilds());
        Set<String> articles = Set.copyOf(world.articles());
        List<Fact> facts = Facts.of(house.log().records(Topics.NEWS), articles);
        History history = new History(recorder.operations(), facts, healed);
        return new Result(plan.seed(), history, Checker.check(history), Doubts.about(history, plan.faults()));
    }

    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
