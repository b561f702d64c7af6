package dev.stele.translation.desk.messaging;

import dev.stele.chassis.HaltPoints;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.translation.desk.FollowArticle;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes releases, orders and withdrawals from the log to the desk. */
@Component
class NewsListener {

    private final FollowArticle follow;
    private final EventCodec codec;

    NewsListener(FollowArticle follow, EventCodec codec) {
        this.follow = follow;
        this.codec = codec;
    }

    @KafkaListener(id = "translation", topics = Topics.NEWS, containerFactory = "translationListeners")
    void take(ConsumerRecord<byte[], byte[]> news) {
        switch (EventRecords.read(news, codec)) {
            case RevisionReleased it -> follow.released(it);
            case ArticleWithdrawn it -> follow.withdrawn(it);
            case PublicationOrdered it -> follow.ordered(it);
            case TranslationApproved it -> {}
            case TranslationCarriedOver it -> {}
            case FrontCurated it -> {}
            case AddressesMoved it -> {}
            case SiteConfigured it -> {}
            case MediaPublished it -> {}
            case MediaTakenDown it -> {}
        }
        HaltPoints.reached("translation-before-offset");
    }
}
