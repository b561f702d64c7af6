package dev.stele.content.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.article.LateContent;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import java.util.List;
import org.bson.Document;

/** Facts as pending events: long texts stay in their revision until they are sent, so that the document keeps its size. */
final class ArticleOutbox {
    private static final int LONG = 64 * 1024;

    private final EventCodec codec;

    ArticleOutbox(EventCodec codec) {
        this.codec = codec;
    }

    List<Document> pending(List<NewsEvent> facts) {
        return facts.stream().map(this::pending).map(PendingEvent::toDocument).toList();
    }

    private PendingEvent pending(NewsEvent fact) {
        PendingEvent event = PendingEvent.of(fact, codec);
        // A text that is left out here joins when sent, and must fit the record then.
        if (event.isTooLarge()) throw new ArticleRefusal.TooLarge(PendingEvent.MAX_PAYLOAD_BYTES);
        return fact instanceof RevisionReleased released && event.payload().length() > LONG
                ? PendingEvent.of(LateContent.left(released), codec)
                : event;
    }
}
