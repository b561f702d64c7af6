package dev.stele.content.board.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.chassis.events.MalformedEvent;
import dev.stele.content.board.Changes;
import dev.stele.contracts.ArticleTouched;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.stereotype.Component;

/** Hears every signal from now on, on each instance; whoever looked before looks again when they come back. */
@Component
class SignalListener {
    static final String FACTORY = "signalListenerFactory";
    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);

    private final Changes changes;
    private final EventCodec codec;

    SignalListener(Changes changes, EventCodec codec) {
        this.changes = changes;
        this.codec = codec;
    }

    @KafkaListener(
            id = "signals",
            containerFactory = FACTORY,
            idIsGroup = false,
            topicPartitions =
                    @TopicPartition(
                            topic = Topics.SIGNALS,
                            partitionOffsets =
                                    @PartitionOffset(partition = "0", initialOffset = "0", seekPosition = "END")))
    void heard(ConsumerRecord<byte[], byte[]> signal) {
        if (signal.value() == null) return;
        if (EventRecords.type(signal).filter(EventTypes.ARTICLE_TOUCHED::equals).isEmpty()) return;
        try {
            changes.changed(codec.read(signal.value(), ArticleTouched.class).articleId());
        } catch (MalformedEvent e) {
            LOG.warn("Passed over {}@{}: {}", signal.topic(), signal.offset(), e.getMessage());
        }
    }
}
