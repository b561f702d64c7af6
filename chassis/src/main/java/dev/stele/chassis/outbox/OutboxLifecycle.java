package dev.stele.chassis.outbox;

import dev.stele.chassis.store.Lease;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the relay after the web server has its port, and on stop lets another instance take over at once. */
final class OutboxLifecycle implements SmartLifecycle {

    private final OutboxProperties properties;
    private final LeasedOutboxRelay relay;
    private final Lease lease;
    private final Producer<byte[], byte[]> producer;
    private @Nullable Thread thread;

    OutboxLifecycle(
            OutboxProperties properties, LeasedOutboxRelay relay, Lease lease, Producer<byte[], byte[]> producer) {
        this.properties = properties;
        this.relay = relay;
        this.lease = lease;
        this.producer = producer;
    }

    @Override
    public void start() {
        if (properties.collections().isEmpty()) {
            return;
        }
        thread = Thread.ofPlatform().name("outbox-relay").start(relay::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        relay.stop();
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(2));
        lease.release();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
