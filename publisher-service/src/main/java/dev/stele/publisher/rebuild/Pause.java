package dev.stele.publisher.rebuild;

import java.time.Duration;

/** How long the live side stands still, at most: readers see nothing new meanwhile. */
public final class Pause {

    private final long ends;
    private final Duration limit;

    public Pause(Duration limit) {
        this.limit = limit;
        this.ends = System.nanoTime() + limit.toNanos();
    }

    /** @throws LiveSideBusy when it has lasted too long */
    public void check() {
        if (System.nanoTime() - ends > 0) {
            throw new LiveSideBusy("comparing took longer than " + limit.toSeconds()
                    + " s, the longest time for which nothing may be published (stele.publisher.rebuild.pause)");
        }
    }
}
