package dev.stele.website.site;

import java.util.concurrent.atomic.AtomicLong;

/** Whether the log tells of all changes, and how often it did not. */
final class Hearing {

    private final AtomicLong gaps = new AtomicLong();
    private final AtomicLong others = new AtomicLong();
    private volatile boolean told;

    void begin() {
        gaps.incrementAndGet();
        told = true;
    }

    void end() {
        told = false;
        gaps.incrementAndGet();
    }

    /** Nobody knows what changed. */
    void lose() {
        gaps.incrementAndGet();
    }

    /** Something other than an article changed. */
    void forget() {
        others.incrementAndGet();
    }

    boolean isTold() {
        return told;
    }

    /** Counts the times that anything may have changed unheard. */
    long gaps() {
        return gaps.get();
    }

    /** Counts the times that something other than an article may have changed. */
    long age() {
        return gaps.get() + others.get();
    }
}
