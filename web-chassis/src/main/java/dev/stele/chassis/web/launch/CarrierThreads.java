package dev.stele.chassis.web.launch;

import java.time.Duration;

/**
 * The platform threads that virtual threads run on. In JDK 25 a virtual thread that waits until another one has initialized
 * a class keeps its carrier thread. There are as many carriers as processors, so two first requests on a small machine could
 * wait for each other for ever: both carriers were kept, and the thread that held the lock they waited for got none.
 *
 * @see <a href="https://openjdk.org/jeps/491">JEP 491, "Future Work"</a>
 */
final class CarrierThreads {

    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    /** They cost memory only when they are needed at once. */
    private static final int FEWEST = 8;

    /** A virtual thread that has to wait longer than this for a carrier will not get one. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private CarrierThreads() {}

    /** To be called before the first virtual thread is created. */
    static void prepare() {
        if (System.getProperty(PARALLELISM) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(PARALLELISM, Integer.toString(Math.max(FEWEST, processors)));
        }
        CarrierWatch.start(PATIENCE);
    }
}
