package dev.stele.chassis.web.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the process, so that it is started again, when no virtual thread runs any more: it would answer nobody. */
final class CarrierWatch implements Runnable {

    /** Of the process that ends; "internal software error" of sysexits.h. */
    static final int EXIT_CODE = 70;

    private static final Logger LOG = LoggerFactory.getLogger(CarrierWatch.class);

    private final Duration patience;

    private CarrierWatch(Duration patience) {
        this.patience = patience;
    }

    /** @param patience how long a new virtual thread may wait until it runs */
    static void start(Duration patience) {
        Thread.ofPlatform().daemon().name("carrier-watch").start(new CarrierWatch(patience));
    }

    @Override
    public void run() {
        try {
            // Twice: time in which the whole process was stopped says nothing.
            while (runsInTime() || runsInTime()) {
                TimeUnit.NANOSECONDS.sleep(patience.toNanos() / 4);
            }
        } catch (InterruptedException e) {
            return;
        }
        LOG.error("No virtual thread has run for {} s; the process ends to be started again", 2 * patience.toSeconds());
        Runtime.getRuntime().halt(EXIT_CODE);
    }

    private boolean runsInTime() throws InterruptedException {
        var ran = new CountDownLatch(1);
        Thread.ofVirtual().name("carrier-watch").start(ran::countDown);
        return ran.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
