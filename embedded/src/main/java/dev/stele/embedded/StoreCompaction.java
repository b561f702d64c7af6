package dev.stele.embedded;

import org.h2.mvstore.MVStore;

/** Keeps the file near the size of what lives in it: each commit leaves a chunk behind whose old pages die one by one. */
final class StoreCompaction {

    private static final int COMMITS_BETWEEN = 256;
    private static final int FILL_RATE_PERCENT = 60;
    private static final int BYTES_AT_ONCE = 4 << 20;

    private final MVStore store;
    private int commits;

    StoreCompaction(MVStore store) {
        this.store = store;
    }

    /** Called while no command runs. */
    void afterCommit() {
        if (++commits % COMMITS_BETWEEN == 0) {
            store.compact(FILL_RATE_PERCENT, BYTES_AT_ONCE);
        }
    }
}
