package dev.stele.content.board.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.board.Signals;
import dev.stele.contracts.ArticleTouched;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

/** Signals on {@code stele.signals}, sent beside the saves: a producer waits for a broker that is away, and no editor may. */
@Component
class KafkaSignals implements Signals, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaSignals.class);
    private static final int MOST_WAITING = 1_000;

    private final KafkaOperations<byte[], byte[]> kafka;
    private final EventCodec codec;
    private final Clock clock;
    private final BlockingQueue<ArticleTouched> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean running;
    private @Nullable Thread sender;

    KafkaSignals(KafkaOperations<byte[], byte[]> kafka, EventCodec codec, Clock clock) {
        this.kafka = kafka;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public void touched(UUID article) {
        if (!waiting.offer(new ArticleTouched(article, clock.instant()))) {
            LOG.debug("Nobody is told that article {} has changed: too many signals wait", article);
        }
    }

    private void send() {
        while (running) {
            try {
                kafka.send(message(waiting.take(), codec));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("A signal is lost: {}", e.toString());
            }
        }
    }

    static ProducerRecord<byte[], byte[]> message(ArticleTouched touched, EventCodec codec) {
        String key = touched.articleId().toString();
        var message = new ProducerRecord<>(Topics.SIGNALS, bytes(key), bytes(codec.write(touched)));
        message.headers()
                .add(CloudEventHeaders.SPEC_VERSION, bytes("1.0"))
                .add(CloudEventHeaders.ID, bytes(UUID.randomUUID().toString()))
                .add(CloudEventHeaders.TYPE, bytes(EventTypes.ARTICLE_TOUCHED))
                .add(CloudEventHeaders.SOURCE, bytes("/content-service"))
                .add(CloudEventHeaders.TIME, bytes(touched.touchedAt().toString()))
                .add(CloudEventHeaders.SUBJECT, bytes(key))
                .add(CloudEventHeaders.CONTENT_TYPE, bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void start() {
        running = true;
        sender = Thread.ofVirtual().name("signals").start(this::send);
    }

    @Override
    public void stop() {
        running = false;
        if (sender != null) sender.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
