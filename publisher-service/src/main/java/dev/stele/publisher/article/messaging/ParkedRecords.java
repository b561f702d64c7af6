package dev.stele.publisher.article.messaging;

import dev.stele.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Puts records that cannot be applied aside, with their original bytes, so that they block nothing. */
final class ParkedRecords {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedRecords.class);

    private final DeadLetterPublishingRecoverer recoverer;

    ParkedRecords(KafkaOperations<byte[], byte[]> operations, String group) {
        recoverer = new DeadLetterPublishingRecoverer(
                operations,
                (failed, e) -> new TopicPartition(Topics.deadLetters(failed.topic(), group), failed.partition()));
        recoverer.setFailIfSendResultIsError(true);
    }

    /** Returns once the broker has it. */
    void park(ConsumerRecord<byte[], byte[]> message, RuntimeException reason) {
        LOG.warn("Parked record {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), reason + "");
        recoverer.accept(message, null, reason);
    }
}
