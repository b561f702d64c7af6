package dev.stele.publisher.article.messaging;

import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Sites;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Starts listening once store and broker are there and the live database is known. */
final class PublisherStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublisherStart.class);
    private static final long RETRY_MILLIS = 500;
    /** Longer than the broker may take to create a topic. */
    private static final long END_SECONDS = 40;

    private final Sites sites;
    private final LiveFold fold;
    private final KafkaDecisions decisions;
    private final KafkaPictureKeys keys;
    private final StartPosition start;
    private final KafkaListenerEndpointRegistry listeners;
    private volatile boolean running;
    private ScheduledExecutorService attempts = Executors.newSingleThreadScheduledExecutor();

    PublisherStart(
            Sites sites,
            LiveFold fold,
            KafkaDecisions decisions,
            KafkaPictureKeys keys,
            StartPosition start,
            KafkaListenerEndpointRegistry listeners) {
        this.sites = sites;
        this.fold = fold;
        this.decisions = decisions;
        this.keys = keys;
        this.start = start;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        running = true;
        attempts = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("publisher-start").factory());
        attempts.scheduleWithFixedDelay(this::attempt, 0, RETRY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void attempt() {
        try {
            fold.prepare();
            decisions.load();
            keys.load();
            if (sites.blank(sites.live())) {
                start.startOver();
            }
            MessageListenerContainer container = listeners.getListenerContainer(NewsListener.ID);
            if (running && container != null) {
                container.start();
            }
            attempts.shutdown();
        } catch (RuntimeException e) {
            LOG.info("Waiting for store and broker: {}", e.toString());
        }
    }

    /** Waits for an attempt that is going on: nothing that it makes appears after this. */
    @Override
    public void stop() {
        running = false;
        attempts.shutdownNow();
        try {
            if (!attempts.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The start of the publisher goes on while it stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
