package dev.stele.e2e.history.run;

import dev.stele.contracts.Topics;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Span;
import dev.stele.e2e.house.House;
import dev.stele.stack.Part;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Provokes one fault after the other and waits until the part is well again. */
final class Nemesis {

    private final House house;
    private final Map<Part, TcpProxy> proxies;
    private final World world;
    private final Recorder recorder;
    private final Random random;

    Nemesis(House house, Map<Part, TcpProxy> proxies, World world, Recorder recorder, Random random) {
        this.house = house;
        this.proxies = proxies;
        this.world = world;
        this.recorder = recorder;
        this.random = random;
    }

    void provoke(Fault fault) {
        long begun = recorder.now();
        String detail = fault.toString();
        Outcome outcome = Outcome.OK;
        try {
            switch (fault) {
                case Fault.Kill it -> kill(it.part());
                case Fault.Freeze it -> freeze(it);
                case Fault.Store it -> disturb(it);
                case Fault.Redeliver it -> redeliver();
                case Fault.Rebuild it -> {
                    String result = Rebuilding.run(house.staff().operator());
                    detail = result;
                    outcome = Rebuilding.outcome(result);
                }
            }
        } catch (RuntimeException | AssertionError failed) {
            detail = fault + " failed: " + failed;
            outcome = Outcome.INFO;
        }
        Span span = new Span("nemesis", begun, recorder.now());
        recorder.add(new Operation.Fault(span, outcome, fault.kind(), detail));
    }

    private void kill(Part part) {
        house.kill(part);
        pause(Duration.ofMillis(random.nextInt(1500)));
        house.restart(part);
    }

    private void freeze(Fault.Freeze it) {
        house.freeze(it.part());
        try {
            pause(Duration.ofSeconds(it.seconds()));
        } finally {
            house.thaw(it.part());
        }
    }

    private void disturb(Fault.Store it) {
        TcpProxy proxy = Objects.requireNonNull(proxies.get(it.part()));
        proxy.set(it.mode());
        pause(Duration.ofSeconds(it.seconds()));
        proxy.set(TcpProxy.Mode.PASS);
    }

    private void redeliver() {
        Set<String> articles = Set.copyOf(world.articles());
        List<ConsumerRecord<byte[], byte[]>> ours = house.log().records(Topics.NEWS).stream()
                .filter(event ->
                        event.key() != null && articles.contains(new String(event.key(), StandardCharsets.UTF_8)))
                .toList();
        for (int i = 0; i < 40 && !ours.isEmpty(); i++) {
            ConsumerRecord<byte[], byte[]> old = ours.get(random.nextInt(ours.size()));
            house.log().write(new ProducerRecord<>(old.topic(), null, old.key(), old.value(), old.headers()));
        }
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
