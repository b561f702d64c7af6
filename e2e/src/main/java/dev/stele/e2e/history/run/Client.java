package dev.stele.e2e.history.run;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Somebody who does one thing after the other, chosen by a seed. */
abstract class Client {

    final String name;
    final World world;
    final Recorder recorder;
    final Random random;
    private final Duration pause;

    Client(String name, World world, Recorder recorder, long seed, Duration pause) {
        this.name = name;
        this.world = world;
        this.recorder = recorder;
        this.random = new Random(seed ^ name.hashCode());
        this.pause = pause;
    }

    /** One small piece of work; failures of the services are recorded, not thrown. */
    abstract void step();

    final void run(BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            try {
                step();
            } catch (RuntimeException | AssertionError unreadable) {
                // What was answered is recorded; a client that cannot go on from there begins anew.
            }
            LockSupport.parkNanos(1 + (long) (pause.toNanos() * 2 * random.nextDouble()));
        }
    }

    final String anyArticle() {
        return world.articles().get(random.nextInt(world.articles().size()));
    }
}
