package dev.stele.translation.machine;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that wait for providers, so that nobody else does. */
public final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final ThreadPoolExecutor threads;

    /** @param waiting jobs that are kept; more are refused */
    public Workers(int atOnce, int waiting) {
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofVirtual().name("machine-", 0).factory());
    }

    /** Whether the job will be done; it returns at once. */
    boolean take(Runnable job) {
        try {
            threads.execute(job);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** Waits for no provider: what is lost can be asked for again. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Some drafts were still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
