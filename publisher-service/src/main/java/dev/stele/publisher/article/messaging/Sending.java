package dev.stele.publisher.article.messaging;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends messages together and waits until the broker has them all. */
final class Sending {

    private final KafkaOperations<byte[], byte[]> operations;

    Sending(KafkaOperations<byte[], byte[]> operations) {
        this.operations = operations;
    }

    void all(List<ProducerRecord<byte[], byte[]>> messages) {
        CompletableFuture<?>[] sent = messages.stream().map(operations::send).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(sent).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
