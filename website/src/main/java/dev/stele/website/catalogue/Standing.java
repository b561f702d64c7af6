package dev.stele.website.catalogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the catalogue stands: which database it knows whole, and whether a walk over it is on or due. */
final class Standing {

    /** As long as the store may take for a search of its own. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);

    private @Nullable String inStep;
    private boolean told;
    private boolean walking;
    private boolean walked;
    private long gaps;

    /** The database that is known whole, or null. */
    synchronized @Nullable String inStep() {
        return inStep;
    }

    synchronized boolean isInStepWith(String database) {
        return database.equals(inStep);
    }

    /** From now on every change is told; nobody knows what went by before, so a walk is due at once. */
    synchronized void begin() {
        gaps++;
        inStep = null;
        told = true;
        walking = true;
    }

    /** Changes may go by unheard. */
    synchronized void end() {
        gaps++;
        inStep = null;
        told = false;
        rest();
    }

    /** The site is read from another database now. */
    synchronized void leave(String database) {
        if (database.equals(inStep)) {
            inStep = null;
        }
    }

    /**
     * Whether a walk is due: changes are told, but what went by before is not known. One is due in any case, because a
     * follower needs it though no list can be trusted while nothing is told.
     */
    synchronized boolean isBehind() {
        return inStep == null && (told || !walked);
    }

    /** @return by which its end is told whether something went by unheard meanwhile */
    synchronized long walkBegins() {
        walking = true;
        inStep = null;
        return gaps;
    }

    synchronized boolean walkEnds(String database, long since) {
        walked = true;
        if (told && gaps == since) {
            inStep = database;
        }
        rest();
        return inStep != null;
    }

    /** A walk came to no end. */
    synchronized void walkFails() {
        rest();
    }

    /** Waits for the end of a walk that is on or about to begin. */
    synchronized void awaitWalk() {
        long begun = System.nanoTime();
        long left = LONGEST_WAIT.toMillis();
        try {
            while (walking && inStep == null && left > 0) {
                wait(left);
                left = LONGEST_WAIT.minusNanos(System.nanoTime() - begun).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rest() {
        walking = false;
        notifyAll();
    }
}
