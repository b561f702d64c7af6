package dev.stele.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What commands have changed since the store was last written whole: for each command one frame with all its puts and
 * removals, in the order of the commands. Put into the maps again, in that order, they give the state after the last
 * frame, also over maps that have some of it already.
 */
final class Journal implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final @Nullable JournalFiles files;
    private final Map<Integer, String> names = new HashMap<>();
    private final WriteBuffer frame = new WriteBuffer();
    private WriteBuffer pending = new WriteBuffer();
    private WriteBuffer spare = new WriteBuffer();
    private boolean recording;
    private long segment;
    private volatile long segmentBytes;
    private volatile @Nullable FileChannel channel;

    private Journal(@Nullable JournalFiles files) {
        this.files = files;
    }

    /** The journal beside the file of a store. */
    static Journal beside(Path store) {
        return new Journal(new JournalFiles(store));
    }

    /** The journal of a store that lives in memory alone: it records nothing. */
    static Journal none() {
        return new Journal(null);
    }

    /** Puts into the maps what the segments from this one on tell; begins to record at {@link #next}. */
    void replay(long first, StoreMaps maps) {
        if (files != null) {
            segment = files.replay(first, frame -> JournalFrames.apply(frame, maps));
        }
    }

    synchronized <K, V> void put(MVMap<K, V> map, K key, V value) {
        if (recording) {
            JournalFrames.put(frame, nameOf(map), map, key, value);
        }
    }

    synchronized <K> void remove(MVMap<K, ?> map, K key) {
        if (recording) {
            JournalFrames.remove(frame, nameOf(map), map, key);
        }
    }

    private String nameOf(MVMap<?, ?> map) {
        return names.computeIfAbsent(map.getId(), id -> Objects.requireNonNull(map.getName(), "the map was removed"));
    }

    /** Ends the frame of a command. */
    synchronized void end() {
        if (frame.position() > 0) {
            JournalFrames.seal(frame.getBuffer().flip(), pending);
            frame.clear();
        }
    }

    /** Forgets the frame of a command that is written whole with the store. */
    synchronized void discard() {
        frame.clear();
    }

    /** Hands the ended frames to the operating system; one caller at a time. */
    void flush() {
        WriteBuffer full;
        synchronized (this) {
            full = pending;
            pending = spare;
            spare = full;
        }
        ByteBuffer bytes = full.getBuffer().flip();
        FileChannel current = channel;
        if (current != null) {
            write(bytes, current);
        }
        full.clear();
    }

    private void write(ByteBuffer bytes, FileChannel target) {
        segmentBytes = segmentBytes + bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                target.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes in the segment that is being written. */
    long size() {
        return segmentBytes;
    }

    /** Ends the segment and begins another, whose number it returns; no command may run, and none may flush. */
    long next() {
        if (files == null) {
            return 0;
        }
        flush();
        // Or a power cut could keep what the next segment tells and lose what came before it.
        force();
        close();
        try {
            FileChannel opened = files.create(++segment);
            synchronized (this) {
                channel = opened;
                segmentBytes = 0;
                recording = true;
                // Or the names of maps that were removed would pile up.
                names.clear();
            }
            return segment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until what was flushed is on the disk; a segment that ends meanwhile is soon on it as part of the store. */
    void force() {
        FileChannel current = channel;
        try {
            if (current != null && current.isOpen()) {
                current.force(false);
            }
        } catch (ClosedChannelException ended) {
            LOG.log(System.Logger.Level.DEBUG, "A segment ended while it was forced to the disk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteBefore(long first) {
        if (files != null) {
            files.deleteBefore(first);
        }
    }

    @Override
    public void close() {
        FileChannel current = channel;
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
