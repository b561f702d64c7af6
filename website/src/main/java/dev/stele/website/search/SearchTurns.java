package dev.stele.website.search;

import dev.stele.website.search.index.SearchSettings;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a few searches run at the same time and a few more wait, so that pages keep the rest of the processor. */
@Component
class SearchTurns {

    private final SearchSettings settings;
    private final Semaphore turns;

    SearchTurns(SearchSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.concurrent(), true);
    }

    /** @throws SearchBusy when too many wait already, or the wait is too long */
    <T> T run(Supplier<T> search) {
        if (!begin()) {
            throw new SearchBusy();
        }
        try {
            return search.get();
        } finally {
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private boolean begin() {
        try {
            if (waiting() >= settings.queued()) {
                return turns.tryAcquire();
            }
            return turns.tryAcquire(settings.queueTimeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
