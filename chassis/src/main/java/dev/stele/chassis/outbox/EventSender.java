package dev.stele.chassis.outbox;

import dev.stele.contracts.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** One pending event as a Kafka record, in CloudEvents binary mode. */
final class EventSender {

    private final Producer<byte[], byte[]> producer;
    private final PayloadExpander expander;
    private final String source;

    EventSender(Producer<byte[], byte[]> producer, PayloadExpander expander, String source) {
        this.producer = producer;
        this.expander = expander;
        this.source = source;
    }

    /** Completes with the broker's acknowledgement. */
    CompletableFuture<Void> send(PendingEvent event) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            producer.send(recordOf(event), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    private ProducerRecord<byte[], byte[]> recordOf(PendingEvent event) {
        var message = new ProducerRecord<>(event.topic(), bytes(event.key()), expander.expand(event));
        Headers headers = message.headers();
        headers.add(CloudEventHeaders.SPEC_VERSION, bytes("1.0"));
        headers.add(CloudEventHeaders.ID, bytes(event.id().toString()));
        headers.add(CloudEventHeaders.TYPE, bytes(event.type()));
        headers.add(CloudEventHeaders.SOURCE, bytes(source));
        headers.add(CloudEventHeaders.TIME, bytes(event.time().toString()));
        headers.add(CloudEventHeaders.SUBJECT, bytes(event.key()));
        headers.add(CloudEventHeaders.CONTENT_TYPE, bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
