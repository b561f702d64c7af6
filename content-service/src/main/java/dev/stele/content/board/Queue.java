package dev.stele.content.board;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What one watcher has not been told yet: each article once, and instead of too many, that everything changed. */
final class Queue {
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private Set<UUID> waiting = new LinkedHashSet<>();
    private boolean everything;
    private boolean closed;

    Queue(int most) {
        this.most = most;
    }

    void add(UUID article) {
        lock.lock();
        try {
            if (everything || !waiting.add(article)) return;
            if (waiting.size() > most) {
                everything = true;
                waiting.clear();
            }
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    Changes.Change take(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (waiting.isEmpty() && !everything && !closed && left > 0) left = news.awaitNanos(left);
            var change = new Changes.Change(waiting, everything, closed);
            waiting = new LinkedHashSet<>();
            everything = false;
            return change;
        } finally {
            lock.unlock();
        }
    }
}
