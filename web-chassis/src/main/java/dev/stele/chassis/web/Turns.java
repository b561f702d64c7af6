package dev.stele.chassis.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A number of turns at a time, and of each person fewer. Few wait; beyond that there is no turn at once, because who waits
 * holds a connection.
 */
final class Turns {

    private static final Turn NONE = new Turn(false, () -> {});
    private static final int MOST_WAITING = 32;
    private static final int MOST_WAITING_OF_A_PERSON = 8;

    private final Semaphore all;
    private final int ofAPerson;
    private final Map<String, Share> people = new ConcurrentHashMap<>();

    Turns(int atOnce, int ofAPerson) {
        this.all = new Semaphore(atOnce, true);
        this.ofAPerson = ofAPerson;
    }

    /** Waits for a turn; after the time limit there is none. */
    Turn await(String person, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Semaphore own = enter(person);
        if (own.getQueueLength() >= MOST_WAITING_OF_A_PERSON || !take(own, end)) {
            leave(person);
            return NONE;
        }
        if (all.getQueueLength() >= MOST_WAITING || !take(all, end)) {
            own.release();
            leave(person);
            return NONE;
        }
        return new Turn(true, () -> {
            all.release();
            own.release();
            leave(person);
        });
    }

    private Semaphore enter(String person) {
        return people.merge(person, new Share(new Semaphore(ofAPerson, true), 1), (it, _) -> it.with(1))
                .turns();
    }

    private void leave(String person) {
        people.computeIfPresent(person, (_, it) -> it.users() == 1 ? null : it.with(-1));
    }

    private static boolean take(Semaphore semaphore, long end) {
        try {
            return semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param users requests that have one of the turns, or wait for one */
    private record Share(Semaphore turns, int users) {

        Share with(int more) {
            return new Share(turns, users + more);
        }
    }

    /** Ends when it is closed, which must be once. */
    record Turn(boolean isGiven, Runnable end) implements AutoCloseable {

        @Override
        public void close() {
            end.run();
        }
    }
}
