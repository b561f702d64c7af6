package dev.stele.publisher.deadletter.messaging;

import dev.stele.contracts.Topics;
import dev.stele.publisher.deadletter.DeadLetters;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Copies the dead-letter topic of this service to where operators can see it. */
class DeadLetterListener {

    private final DeadLetters letters;

    DeadLetterListener(DeadLetters letters) {
        this.letters = letters;
    }

    @KafkaListener(
            id = "publisher-dead-letters",
            topics = Topics.NEWS + ".publisher-dlt",
            containerFactory = "deadLetterListenerFactory")
    void onLetter(ConsumerRecord<byte[], byte[]> message) {
        letters.add(ParkedLetters.of(message));
    }
}
