package dev.stele.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Runs writing commands one after another, and answers each only when the journal has it; those that wait at the same
 * time share a write of the journal. A read also waits: what it has seen must not be taken back by a crash.
 */
final class Commands implements AutoCloseable {

    private final MVStore store;
    private final Journal journal;
    private final Checkpoints checkpoints;
    private final Runnable whenBroken;
    private final ReentrantLock commands = new ReentrantLock();
    private final ReentrantLock flushes = new ReentrantLock();
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long ended;
    private volatile long flushed;

    /** @param whenBroken run when the files cannot be written: nothing can be kept any more */
    Commands(MVStore store, Journal journal, Runnable whenBroken) {
        this.store = store;
        this.journal = journal;
        this.whenBroken = whenBroken;
        this.checkpoints = new Checkpoints(store, journal, this::alone, whenBroken);
    }

    <T> T read(Supplier<T> command) {
        var version = store.registerVersionUsage(); // or a commit could give the pages that are being read to others
        structure.readLock().lock();
        try {
            return command.get();
        } finally {
            structure.readLock().unlock();
            store.deregisterVersionUsage(version);
            flushWhatWasSeen(begun.get());
        }
    }

    <T> T write(Supplier<T> command) {
        commands.lock();
        // Drawn before the command runs, so that whoever sees its effect knows what to wait for.
        long ticket = begun.incrementAndGet();
        try {
            return command.get();
        } finally {
            journal.end();
            ended = ticket;
            commands.unlock();
            flush(ticket);
            checkpoints.afterWrite();
        }
    }

    /**
     * For commands that remove whole maps, of which the journal knows nothing: all of their changes are kept by writing
     * the store whole, or none. No read may open again what is being removed.
     */
    <T> T restructure(Supplier<T> command) {
        return alone(() -> {
            begun.incrementAndGet();
            structure.writeLock().lock();
            try {
                return command.get();
            } finally {
                structure.writeLock().unlock();
                journal.discard();
                ended = begun.get();
                checkpoints.now();
            }
        });
    }

    private <T> T alone(Supplier<T> work) {
        commands.lock();
        flushes.lock();
        try {
            return work.get();
        } finally {
            flushes.unlock();
            commands.unlock();
        }
    }

    private void flushWhatWasSeen(long ticket) {
        if (flushed < ticket) {
            commands.lock(); // whose effects were seen may be running still
            commands.unlock();
            flush(ticket);
        }
    }

    private void flush(long ticket) {
        if (flushed >= ticket) {
            return;
        }
        flushes.lock();
        try {
            if (flushed < ticket) {
                long covered = ended;
                journal.flush();
                flushed = covered;
            }
        } catch (RuntimeException failed) {
            whenBroken.run();
            throw failed;
        } finally {
            flushes.unlock();
        }
    }

    @Override
    public void close() {
        checkpoints.close();
    }
}
