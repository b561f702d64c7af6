package dev.stele.content.media;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Bounds the uploads that are worked on. Of one person one at a time is, so that nobody's pictures wait for all of somebody
 * else's.
 */
@Component
class UploadLine {
    /** Work on one picture. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private static final class Turn {
        final Semaphore semaphore = new Semaphore(1, true);
        int uploads;
    }

    private final Semaphore line;
    private final Semaphore places;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final int perPerson;
    private final long patience;

    UploadLine(DecodingSettings settings) {
        line = new Semaphore(settings.workers() + settings.waiting());
        places = new Semaphore(settings.workers(), true);
        perPerson = settings.perPerson();
        patience = settings.patience().toNanos();
    }

    /** Runs the work when its turn comes; throws {@link UploadsBusy} when that would be too late. */
    <T> T pass(String person, Work<T> work) throws IOException {
        if (!line.tryAcquire()) throw new UploadsBusy();
        try {
            Turn turn = enter(person);
            try {
                return inTurn(turn.semaphore, work);
            } finally {
                leave(person);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadsBusy();
        } finally {
            line.release();
        }
    }

    private <T> T inTurn(Semaphore turn, Work<T> work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (!turn.tryAcquire(patience, TimeUnit.NANOSECONDS)) throw new UploadsBusy();
        try {
            if (!places.tryAcquire(patience - (System.nanoTime() - start), TimeUnit.NANOSECONDS)) {
                throw new UploadsBusy();
            }
            try {
                return work.run();
            } finally {
                places.release();
            }
        } finally {
            turn.release();
        }
    }

    private Turn enter(String person) {
        return turns.compute(person, (_, known) -> {
            Turn turn = known == null ? new Turn() : known;
            if (turn.uploads >= perPerson) throw new UploadsBusy();
            turn.uploads++;
            return turn;
        });
    }

    private void leave(String person) {
        turns.computeIfPresent(person, (_, turn) -> --turn.uploads == 0 ? null : turn);
    }
}
