package dev.stele.translation;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that reads dictionaries and looks for suggestions; a bean of type Executor would displace the one of Boot. */
final class ProofThread implements AutoCloseable {

    private static final int WAITING = 500;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> Thread.ofPlatform().daemon().name("proof").unstarted(work));

    ProofThread() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Refuses when five hundred words wait already. */
    void execute(Runnable work) {
        thread.execute(work);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
