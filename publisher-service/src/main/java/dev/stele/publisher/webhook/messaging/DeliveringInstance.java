package dev.stele.publisher.webhook.messaging;

import dev.stele.chassis.store.Lease;
import dev.stele.publisher.webhook.Courier;
import dev.stele.publisher.webhook.WebhookSettings;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Lets one instance at a time listen and deliver: the one that holds the lease. */
final class DeliveringInstance implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveringInstance.class);
    private static final long BEAT_MILLIS = 500;

    private final Lease lease;
    private final Courier courier;
    private final KafkaListenerEndpointRegistry listeners;
    private final Duration needed;
    private ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;
    private boolean delivering;

    DeliveringInstance(
            Lease lease, Courier courier, KafkaListenerEndpointRegistry listeners, WebhookSettings settings) {
        this.lease = lease;
        this.courier = courier;
        this.listeners = listeners;
        this.needed = settings.lease().dividedBy(2);
    }

    @Override
    public void start() {
        running = true;
        beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("webhooks").factory());
        beats.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            if (lease.hold(needed)) {
                deliver();
            } else {
                rest();
            }
        } catch (RuntimeException e) {
            LOG.info("Webhooks wait: {}", e.toString());
            if (!lease.outlasts(Duration.ZERO)) {
                rest();
            }
        }
    }

    private void deliver() {
        if (delivering) {
            courier.refresh();
            return;
        }
        try {
            courier.start();
            container().start();
        } catch (RuntimeException e) {
            rest();
            throw e;
        }
        delivering = true;
        LOG.info("This instance delivers webhooks");
    }

    /** Stops both whatever runs: what half began must not go on from old queues when the turn comes again. */
    private void rest() {
        delivering = false;
        try {
            container().stop();
        } finally {
            courier.stop();
        }
    }

    private MessageListenerContainer container() {
        MessageListenerContainer container = listeners.getListenerContainer(PagesListener.ID);
        if (container == null) {
            throw new IllegalStateException("no listener " + PagesListener.ID);
        }
        return container;
    }

    @Override
    public void stop() {
        running = false;
        beats.shutdownNow();
        courier.stop();
        try {
            lease.release();
        } catch (RuntimeException e) {
            LOG.info("The lease runs out by itself: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
