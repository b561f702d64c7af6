package dev.stele.publisher.rebuild;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prolongs a lease until it is closed, and then gives it back. */
final class LeaseRenewal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseRenewal.class);

    private final RebuildLease lease;
    private final long token;
    private final long betweenMillis;
    private final CountDownLatch closed = new CountDownLatch(1);

    LeaseRenewal(RebuildLease lease, long token, Duration length) {
        this.lease = lease;
        this.token = token;
        this.betweenMillis = length.toMillis() / 4;
        Thread.ofVirtual().name("rebuild-lease").start(this::run);
    }

    private void run() {
        try {
            while (!closed.await(betweenMillis, TimeUnit.MILLISECONDS)) {
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A lease that is lost needs no word here: the switch is refused without it. */
    private void renew() {
        try {
            if (!lease.renew(token)) {
                LOG.warn("The lease of the rebuild has run out");
            }
        } catch (RuntimeException e) {
            LOG.info("The lease of the rebuild could not be renewed: {}", e.toString());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            lease.release(token);
        } catch (RuntimeException e) {
            LOG.info("The lease of the rebuild runs out by itself: {}", e.toString());
        }
    }
}
