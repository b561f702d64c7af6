package dev.stele.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Commits between commands, never inside one, and lets the commands that wait at the same time share a commit.
 * A read also waits: what it has seen must not be taken back by a crash.
 */
final class GroupCommit implements AutoCloseable {

    private final MVStore store;
    private final Runnable whenBroken;
    private final StoreUpkeep upkeep;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock commits = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long committed;

    /** @param whenBroken run when a commit failed: nothing can be written to this store any more */
    GroupCommit(MVStore store, Runnable whenBroken) {
        this.store = store;
        this.whenBroken = whenBroken;
        this.upkeep = new StoreUpkeep(store, whenBroken);
    }

    <T> T read(Supplier<T> command) {
        var version = store.registerVersionUsage(); // or a commit could give the pages that are being read to others
        try {
            return command.get();
        } finally {
            store.deregisterVersionUsage(version);
            commitUpTo(begun.get());
        }
    }

    <T> T write(Supplier<T> command) {
        commands.readLock().lock();
        // drawn before the command runs, so that whoever sees its effect knows that a commit must cover it
        long ticket = begun.incrementAndGet();
        try {
            return command.get();
        } finally {
            commands.readLock().unlock();
            commitUpTo(ticket);
        }
    }

    private void commitUpTo(long ticket) {
        if (committed >= ticket || !store.isPersistent()) {
            return;
        }
        commits.lock();
        try {
            if (committed < ticket) {
                commitNow();
            }
        } finally {
            commits.unlock();
        }
    }

    private void commitNow() {
        commands.writeLock().lock();
        try {
            long covered = begun.get();
            store.commit();
            upkeep.afterCommit();
            committed = covered;
        } catch (MVStoreException failed) {
            whenBroken.run();
            throw failed;
        } finally {
            commands.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        commitUpTo(begun.incrementAndGet());
        upkeep.close();
    }
}
