package dev.stele.translation.memory.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.memory.LearnApproved;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Tells the memory of approvals. It follows the log by itself, so the memory can be thrown away and filled again. */
@Component
class ApprovalListener {

    private final LearnApproved memory;
    private final EventCodec codec;

    ApprovalListener(LearnApproved memory, EventCodec codec) {
        this.memory = memory;
        this.codec = codec;
    }

    @KafkaListener(id = "translation-memory", topics = Topics.NEWS, containerFactory = "memoryListeners")
    void take(ConsumerRecord<byte[], byte[]> news) {
        // Other types, known or not, are the desk's to judge; to decode their texts here would be work for nothing.
        if (isApproval(news) && EventRecords.read(news, codec) instanceof TranslationApproved it) {
            memory.learn(new TranslationKey(it.articleId(), Locales.parse(it.locale())), it.version());
        }
    }

    private static boolean isApproval(ConsumerRecord<byte[], byte[]> news) {
        return EventRecords.type(news)
                .<Class<?>>flatMap(EventTypes::classOf)
                .filter(TranslationApproved.class::equals)
                .isPresent();
    }
}
