package dev.stele.chassis.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A number of turns at a time, and for each person one. */
final class Turns {

    /** People share so many places; two in one place wait for each other. */
    private static final int PLACES = 256;

    private final Semaphore all;
    private final List<Semaphore> people =
            IntStream.range(0, PLACES).mapToObj(_ -> new Semaphore(1, true)).toList();

    Turns(int atOnce) {
        all = new Semaphore(atOnce, true);
    }

    /** Waits for a turn; after the time limit there is none. */
    Turn await(String person, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Semaphore own = people.get(Math.floorMod(person.hashCode(), PLACES));
        if (!take(own, end)) {
            return new Turn(List.of());
        }
        if (!take(all, end)) {
            own.release();
            return new Turn(List.of());
        }
        return new Turn(List.of(all, own));
    }

    private static boolean take(Semaphore semaphore, long end) {
        try {
            return semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends when it is closed. */
    record Turn(List<Semaphore> taken) implements AutoCloseable {

        boolean isGiven() {
            return !taken.isEmpty();
        }

        @Override
        public void close() {
            taken.forEach(Semaphore::release);
        }
    }
}
