package dev.stele.publisher.deadletter.messaging;

import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.Redelivery;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends a letter to where it came from. */
final class KafkaRedelivery implements Redelivery {

    private final KafkaOperations<byte[], byte[]> kafka;

    KafkaRedelivery(KafkaOperations<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void send(DeadLetter letter) {
        var message =
                new ProducerRecord<byte[], byte[]>(letter.topic(), letter.partition(), letter.key(), letter.payload());
        letter.headers().forEach(header -> message.headers().add(header.name(), header.value()));
        try {
            kafka.send(message).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
