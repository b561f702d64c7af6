package dev.stele.embedded;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file near the size of what lives in it, and forces it to the disk each second: space is used again only
 * after longer than that, so a power cut costs at most the last moments and never the file.
 */
final class StoreUpkeep implements AutoCloseable {

    private static final int RETENTION_MILLIS = 2_000;
    private static final Duration BETWEEN_SYNCS = Duration.ofSeconds(1);
    private static final int COMMITS_BETWEEN_COMPACTIONS = 256;
    private static final int FILL_RATE_PERCENT = 60;
    private static final int BYTES_AT_ONCE = 4 << 20;
    private static final long COMPACT_AT_START_ABOVE = 64L << 20;
    private static final int STARTING_MILLIS = 3_000;
    private static final int CLOSING_MILLIS = 1_000;

    private final MVStore store;
    private final Runnable whenBroken;
    private final ScheduledExecutorService syncs = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-sync").factory());
    private int commits;
    private volatile boolean unsynced;

    /** The maps must be open by now: compaction moves only what lies in open maps. */
    StoreUpkeep(MVStore store, Runnable whenBroken) {
        this.store = store;
        this.whenBroken = whenBroken;
        if (store.isPersistent()) {
            if (store.getFileStore().size() > COMPACT_AT_START_ABOVE) {
                store.compactFile(STARTING_MILLIS);
            }
            store.setRetentionTime(RETENTION_MILLIS);
            long period = BETWEEN_SYNCS.toMillis();
            syncs.scheduleWithFixedDelay(this::sync, period, period, TimeUnit.MILLISECONDS);
        }
    }

    /** Called while no command runs. */
    void afterCommit() {
        unsynced = true;
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.compact(FILL_RATE_PERCENT, BYTES_AT_ONCE);
        }
    }

    private void sync() {
        if (unsynced) {
            unsynced = false;
            try {
                store.sync();
            } catch (RuntimeException failed) {
                whenBroken.run();
            }
        }
    }

    @Override
    public void close() {
        syncs.close();
        store.close(CLOSING_MILLIS);
    }
}
