package dev.stele.content.outbox;

import dev.stele.chassis.crypto.PictureCipher;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PayloadExpander;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.content.article.LateContent;
import dev.stele.content.article.ReadRevisions;
import dev.stele.content.media.PictureFiles;
import dev.stele.content.media.Pictures;
import dev.stele.content.media.TakeDowns;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.RevisionReleased;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Joins to an event, when it is sent, what was too large to wait in an outbox: pictures and very long texts. */
@Component
class LatePayloads implements PayloadExpander {
    private static final String MEDIA = name(MediaPublished.class);
    private static final String TAKEN_DOWN = name(MediaTakenDown.class);
    private static final String RELEASE = name(RevisionReleased.class);

    /** No text can look like it: within a JSON string the quotes would be escaped. */
    private static final String LEFT = "\"content\":{\"headline\":\"\"";

    private final EventCodec codec;
    private final Pictures pictures;
    private final PictureFiles files;
    /** Not at once, these three: they wake the relay, and the relay asks for them when it sends. */
    private final ObjectProvider<TakeDowns> takeDowns;

    private final ObjectProvider<PictureKeys> keys;
    private final ObjectProvider<ReadRevisions> revisions;

    LatePayloads(
            EventCodec codec,
            Pictures pictures,
            PictureFiles files,
            ObjectProvider<TakeDowns> takeDowns,
            ObjectProvider<PictureKeys> keys,
            ObjectProvider<ReadRevisions> revisions) {
        this.codec = codec;
        this.pictures = pictures;
        this.files = files;
        this.takeDowns = takeDowns;
        this.keys = keys;
        this.revisions = revisions;
    }

    @Override
    public byte[] expand(PendingEvent event) {
        byte[] saved = event.payload().getBytes(StandardCharsets.UTF_8);
        if (event.type().equals(MEDIA)) return bytes(picture(codec.read(saved, MediaPublished.class)));
        if (event.type().equals(TAKEN_DOWN))
            remove(codec.read(saved, MediaTakenDown.class).mediaId());
        if (event.type().equals(RELEASE) && event.payload().contains(LEFT)) {
            RevisionReleased released = codec.read(saved, RevisionReleased.class);
            return bytes(
                    LateContent.joined(released, revisions.getObject().get(released.articleId(), released.revision())));
        }
        return saved;
    }

    /** Encrypted; without its bytes when it was taken down since. */
    private MediaPublished picture(MediaPublished e) {
        Optional<byte[]> key = keys.getObject().written(e.mediaId());
        Optional<byte[]> data = files.rendition(e.mediaId(), e.name());
        if (key.isEmpty() || data.isEmpty()) {
            if (takeDowns.getObject().find(e.mediaId()).isPresent()) return PictureCipher.withoutBytes(e);
            throw new IllegalStateException("picture " + e.mediaId() + " has lost its bytes");
        }
        return PictureCipher.encrypted(e.with(data.get(), null), key.get());
    }

    /** Nothing of the picture is left when the site hears of it. */
    private void remove(UUID picture) {
        pictures.find(picture).ifPresent(files::delete);
        keys.getObject().remove(picture);
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
