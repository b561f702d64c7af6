package dev.stele.chassis.web.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Two virtual threads wait within the initialization of a class for a third, as two first requests did. */
final class PinnedCarriers {

    private static final CountDownLatch WAITING = new CountDownLatch(1);
    private static final CountDownLatch FREED = new CountDownLatch(1);

    private PinnedCarriers() {}

    static final class Slow {
        static {
            WAITING.countDown();
            try {
                FREED.await();
            } catch (InterruptedException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private Slow() {}

        static void touch() {}
    }

    public static void main(String[] args) throws InterruptedException {
        Integer watch = Integer.getInteger("watch");
        if (watch == null) {
            CarrierThreads.prepare();
        } else {
            CarrierWatch.start(Duration.ofSeconds(watch));
        }
        var users = IntStream.range(0, 2)
                .mapToObj(_ -> Thread.ofVirtual().start(Slow::touch))
                .toList();
        WAITING.await();
        Thread.ofVirtual().start(FREED::countDown).join();
        for (Thread user : users) {
            user.join();
        }
    }
}
