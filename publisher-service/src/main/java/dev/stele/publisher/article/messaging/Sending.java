package dev.stele.publisher.article.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends messages together. */
final class Sending {

    private final KafkaOperations<byte[], byte[]> operations;

    Sending(KafkaOperations<byte[], byte[]> operations) {
        this.operations = operations;
    }

    /** Complete when the broker has them all. */
    CompletableFuture<?> all(List<ProducerRecord<byte[], byte[]>> messages) {
        return CompletableFuture.allOf(messages.stream().map(operations::send).toArray(CompletableFuture[]::new));
    }
}
