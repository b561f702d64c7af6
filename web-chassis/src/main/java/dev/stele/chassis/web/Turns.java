package dev.stele.chassis.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A number of turns at a time, and of each person fewer. Few wait; beyond that there is no turn at once, because who waits
 * holds a connection.
 */
final class Turns {

    /** People share so many places; two in one place wait for each other. */
    private static final int PLACES = 256;

    private static final int MOST_WAITING = 32;
    private static final int MOST_WAITING_OF_A_PERSON = 8;

    private final Semaphore all;
    private final List<Semaphore> people;

    Turns(int atOnce, int ofAPerson) {
        all = new Semaphore(atOnce, true);
        people = IntStream.range(0, PLACES)
                .mapToObj(_ -> new Semaphore(ofAPerson, true))
                .toList();
    }

    /** Waits for a turn; after the time limit there is none. */
    Turn await(String person, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Semaphore own = people.get(Math.floorMod(person.hashCode(), PLACES));
        if (own.getQueueLength() >= MOST_WAITING_OF_A_PERSON || !take(own, end)) {
            return new Turn(List.of());
        }
        if (all.getQueueLength() >= MOST_WAITING || !take(all, end)) {
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
