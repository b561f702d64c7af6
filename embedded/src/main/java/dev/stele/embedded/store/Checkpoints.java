package dev.stele.embedded.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Writes the store whole when its journal has grown, so that a start has little to replay, or when the changes occupy much
 * memory, and keeps the file near the size of what lives in it. Forces everything to the disk each second: a power cut
 * costs at most the last moments and never the file.
 */
final class Checkpoints implements AutoCloseable {

    /** Runs while no command runs and none waits for the journal. */
    interface Alone {
        <T> T run(Supplier<T> work);
    }

    private static final long JOURNAL_BYTES = 4L << 20;

    /** A small change keeps its whole page in memory until the store is written, so the journal alone says too little. */
    private static final int UNSAVED_BYTES = 24 << 20;

    private static final int RETENTION_MILLIS = 2_000;
    private static final Duration BETWEEN_SYNCS = Duration.ofSeconds(1);
    private static final int FILL_RATE_PERCENT = 60;
    private static final int BYTES_AT_ONCE = 4 << 20;
    private static final long COMPACT_AT_START_ABOVE = 64L << 20;
    private static final int STARTING_MILLIS = 3_000;
    private static final int CLOSING_MILLIS = 1_000;
    private static final long NOTHING = -1;
    private static final String FIRST_SEGMENT = "first";

    private final MVStore store;
    private final Journal journal;
    private final Alone alone;
    private final Runnable whenBroken;
    private final ScheduledExecutorService syncs = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-sync").factory());
    private volatile boolean unsynced;

    /** The maps must be open by now: compaction moves only what lies in open maps. */
    Checkpoints(MVStore store, Journal journal, Alone alone, Runnable whenBroken) {
        this.store = store;
        this.journal = journal;
        this.alone = alone;
        this.whenBroken = whenBroken;
        if (store.isPersistent()) {
            now();
            if (store.getFileStore().size() > COMPACT_AT_START_ABOVE) {
                store.compactFile(STARTING_MILLIS);
            }
            store.setRetentionTime(RETENTION_MILLIS);
            long period = BETWEEN_SYNCS.toMillis();
            syncs.scheduleWithFixedDelay(this::sync, period, period, TimeUnit.MILLISECONDS);
        }
    }

    /** The first segment of the journal that tells what this store does not have. */
    static long firstSegment(MVStore store) {
        return segments(store).getOrDefault(FIRST_SEGMENT, 0L);
    }

    private static MVMap<String, Long> segments(MVStore store) {
        return store.openMap("journal");
    }

    void afterWrite() {
        unsynced = true;
        if (isDue()) {
            long first = alone.run(() -> isDue() ? commit() : NOTHING);
            if (first != NOTHING) {
                settle(first);
            }
        }
    }

    private boolean isDue() {
        return journal.size() > JOURNAL_BYTES || (store.isPersistent() && store.getUnsavedMemory() > UNSAVED_BYTES);
    }

    /** Called while no command runs. */
    void now() {
        if (store.isPersistent()) {
            settle(commit());
        }
    }

    private long commit() {
        try {
            long next = journal.next();
            segments(store).put(FIRST_SEGMENT, next);
            store.commit();
            store.compact(FILL_RATE_PERCENT, BYTES_AT_ONCE);
            return next;
        } catch (RuntimeException failed) {
            whenBroken.run();
            throw failed;
        }
    }

    /** Once the store is on the disk, nothing needs the older segments. */
    private void settle(long first) {
        try {
            store.sync();
            journal.deleteBefore(first);
        } catch (RuntimeException failed) {
            whenBroken.run();
            throw failed;
        }
    }

    private void sync() {
        if (unsynced) {
            unsynced = false;
            try {
                journal.force();
            } catch (RuntimeException failed) {
                whenBroken.run();
            }
        }
    }

    @Override
    public void close() {
        syncs.close();
        alone.run(() -> {
            now();
            store.close(CLOSING_MILLIS);
            return null;
        });
        journal.close();
    }
}
