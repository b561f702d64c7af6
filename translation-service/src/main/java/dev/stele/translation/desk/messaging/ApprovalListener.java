package dev.stele.translation.desk.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Tells the memory and the figures of approvals. They follow the log apart from the desk, so they can be thrown away and
 * filled again.
 */
@Component
class ApprovalListener {

    private final Translations translations;
    private final List<ApprovalFollower> followers;
    private final EventCodec codec;

    ApprovalListener(Translations translations, List<ApprovalFollower> followers, EventCodec codec) {
        this.translations = translations;
        this.followers = followers;
        this.codec = codec;
    }

    @KafkaListener(id = "translation-memory", topics = Topics.NEWS, containerFactory = "memoryListeners")
    void take(ConsumerRecord<byte[], byte[]> news) {
        // Other types, known or not, are the desk's to judge; to decode their texts here would be work for nothing.
        if (isApproval(news) && EventRecords.read(news, codec) instanceof TranslationApproved it) {
            TranslationKey key = new TranslationKey(it.articleId(), Locales.parse(it.locale()));
            translations
                    .find(key.id())
                    .map(Translation::snapshot)
                    .ifPresent(found -> followers.forEach(
                            follower -> follower.approved(found, it.version(), reviewer(found, it), it.occurredAt())));
        }
    }

    /** Records of older versions name the reviewer; for others the translation knows, unless it was filled from elsewhere. */
    private static @Nullable String reviewer(Snapshot translation, TranslationApproved it) {
        String told = it.reviewer();
        return told == null ? translation.approver(it.occurredAt()).orElse(null) : told;
    }

    private static boolean isApproval(ConsumerRecord<byte[], byte[]> news) {
        return EventRecords.type(news)
                .<Class<?>>flatMap(EventTypes::classOf)
                .filter(TranslationApproved.class::equals)
                .isPresent();
    }
}
