package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryFeed;
import dev.stele.translation.memory.MemoryIndex.Progress;
import dev.stele.translation.memory.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index to what the store says. Its steps run on one thread, one after the other, and each reads the present
 * state of a source, so no order of changes can leave an older state in the index.
 */
final class Catching {

    private static final Logger LOG = LoggerFactory.getLogger(Catching.class);
    private static final int BATCH = 500;
    private static final int REPORT = 5_000;

    private final MemoryFeed feed;
    private final EntryIndex index;
    private final IndexSettings settings;
    private final AtomicLong indexed = new AtomicLong();
    private final Set<String> changedHere = new LinkedHashSet<>();
    private volatile boolean filled;
    private volatile boolean waiting;
    private volatile boolean stopped;
    private volatile long expected;
    private volatile long lookedAt = System.nanoTime();
    private long version;
    private Instant latest = Instant.EPOCH;

    Catching(MemoryFeed feed, EntryIndex index, IndexSettings settings) {
        this.feed = feed;
        this.index = index;
        this.settings = settings;
    }

    /** Reads the whole memory; what changes meanwhile is read again at the end. */
    void fill() {
        long begun = System.nanoTime();
        boolean anew = indexed.getAndSet(0) > 0;
        expected = feed.count();
        long versionBefore = feed.version();
        Instant latestBefore = feed.latest();
        List<Remembered> batch = new ArrayList<>();
        feed.all(it -> {
            batch.add(it);
            if (batch.size() >= BATCH) {
                flush(batch, anew);
            }
        });
        flush(batch, anew);
        synchronized (this) {
            version = versionBefore;
        }
        latest = latestBefore;
        index.refresh();
        changes();
        filled = true;
        LOG.info(
                "The index of the memory has {} sources, read in {} ms",
                indexed.get(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private void flush(List<Remembered> batch, boolean anew) {
        if (stopped) {
            throw new IllegalStateException("the service stops");
        }
        if (anew) {
            index.put(batch);
        } else {
            index.add(batch);
        }
        long before = indexed.getAndAdd(batch.size());
        if (before / REPORT != (before + batch.size()) / REPORT) {
            index.refresh();
            LOG.info("The index of the memory has {} of {} sources", indexed.get(), expected);
        }
        batch.clear();
    }

    /** Takes in what this instance changed, and what others did, when there is news of them. */
    void run() {
        waiting = false;
        if (filled) {
            follow(false);
        }
    }

    /** Looks at the store without being asked, also for a change whose writer died before it could tell. */
    void sweep() {
        if (filled) {
            follow(true);
        }
    }

    private void follow(boolean evenWithoutNews) {
        readChangedHere();
        long now = feed.version();
        if (evenWithoutNews || now != seen()) {
            changes();
            synchronized (this) {
                version = now;
            }
        }
        lookedAt = System.nanoTime();
        index.refresh();
    }

    private void readChangedHere() {
        Set<String> mine;
        synchronized (this) {
            mine = new HashSet<>(changedHere);
            changedHere.clear();
        }
        try {
            read(List.copyOf(mine));
        } catch (RuntimeException e) {
            synchronized (this) {
                changedHere.addAll(mine);
            }
            throw e;
        }
    }

    private void read(List<String> keys) {
        for (int from = 0; from < keys.size(); from += BATCH) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + BATCH));
            List<Remembered> present = feed.of(some);
            Set<String> gone = new HashSet<>(some);
            present.forEach(it -> gone.remove(it.key()));
            index.put(present);
            index.remove(gone);
        }
    }

    private void changes() {
        List<Remembered> batch = new ArrayList<>();
        Instant seen = feed.since(latest.minus(settings.overlap()), it -> {
            batch.add(it);
            if (batch.size() >= BATCH) {
                index.put(batch);
                batch.clear();
            }
        });
        index.put(batch);
        latest = seen.isAfter(latest) ? seen : latest;
    }

    synchronized void changedHere(Set<String> keys, long versionNow) {
        changedHere.addAll(keys);
        // The next number after the one seen: nobody else has changed anything in between.
        if (versionNow == version + 1) {
            version = versionNow;
        }
    }

    private synchronized long seen() {
        return version;
    }

    synchronized boolean hasNews() {
        return !changedHere.isEmpty();
    }

    boolean isStale() {
        return System.nanoTime() - lookedAt > settings.staleness().toNanos();
    }

    boolean isFilled() {
        return filled;
    }

    void stop() {
        stopped = true;
    }

    boolean isWaiting() {
        return waiting;
    }

    void willRun() {
        waiting = true;
    }

    Progress progress() {
        return new Progress(!filled, indexed.get(), expected, index.pairs());
    }
}
