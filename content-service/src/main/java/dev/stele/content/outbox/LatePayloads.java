package dev.stele.content.outbox;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PayloadExpander;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.content.article.LateContent;
import dev.stele.content.article.ReadRevisions;
import dev.stele.content.media.PictureFiles;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.RevisionReleased;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Joins to an event, when it is sent, what was too large to wait in an outbox: pictures and very long texts. */
@Component
class LatePayloads implements PayloadExpander {
    private static final String MEDIA = name(MediaPublished.class);
    private static final String RELEASE = name(RevisionReleased.class);

    /** No text can look like it: within a JSON string the quotes would be escaped. */
    private static final String LEFT = "\"content\":{\"headline\":\"\"";

    private final EventCodec codec;
    private final PictureFiles files;
    /** Not at once: articles wake the relay, and the relay asks for articles when it sends. */
    private final ObjectProvider<ReadRevisions> revisions;

    LatePayloads(EventCodec codec, PictureFiles files, ObjectProvider<ReadRevisions> revisions) {
        this.codec = codec;
        this.files = files;
        this.revisions = revisions;
    }

    @Override
    public byte[] expand(PendingEvent event) {
        byte[] saved = event.payload().getBytes(StandardCharsets.UTF_8);
        if (event.type().equals(MEDIA)) return bytes(picture(codec.read(saved, MediaPublished.class)));
        if (event.type().equals(RELEASE) && event.payload().contains(LEFT)) {
            RevisionReleased released = codec.read(saved, RevisionReleased.class);
            return bytes(
                    LateContent.joined(released, revisions.getObject().get(released.articleId(), released.revision())));
        }
        return saved;
    }

    private MediaPublished picture(MediaPublished e) {
        byte[] data = files.rendition(e.mediaId(), e.name())
                .orElseThrow(() -> new IllegalStateException("picture " + e.mediaId() + " has lost its bytes"));
        return new MediaPublished(
                e.eventId(),
                e.sequence(),
                e.occurredAt(),
                e.articleId(),
                e.mediaId(),
                e.width(),
                e.height(),
                e.type(),
                e.sha256(),
                data);
    }

    private byte[] bytes(Object event) {
        return codec.write(event).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(Class<?> type) {
        return EventTypes.all().entrySet().stream()
                .filter(known -> known.getValue() == type)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
