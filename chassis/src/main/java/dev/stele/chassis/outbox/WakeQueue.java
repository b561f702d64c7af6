package dev.stele.chassis.outbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Which documents have something to send, each named once however often it was saved. */
final class WakeQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Map<String, Set<Object>> dirty = new LinkedHashMap<>();

    void add(String collection, Object id) {
        lock.lock();
        try {
            dirty.computeIfAbsent(collection, c -> new LinkedHashSet<>()).add(id);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Everything that was added since the last call; empty when nothing was within the time. */
    Map<String, Set<Object>> takeAll(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (dirty.isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            Map<String, Set<Object>> all = new LinkedHashMap<>(dirty);
            dirty.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }
}
