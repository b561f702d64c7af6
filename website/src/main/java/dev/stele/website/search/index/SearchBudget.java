package dev.stele.website.search.index;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The time that one search may take. Work that has no part for Lucene to time asks {@link #check} between its steps. */
final class SearchBudget implements QueryTimeout {

    private final long deadline;

    SearchBudget(Duration longest) {
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - deadline > 0;
    }

    /** @throws SearchTimeout when the time is used up */
    void check() {
        if (shouldExit()) {
            throw new SearchTimeout();
        }
    }
}
