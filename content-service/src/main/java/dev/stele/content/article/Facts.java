package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Picture.Rendition;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an article has raised and not yet saved, numbered without gaps. They name nobody, because the log is kept
 * for ever: who did it and why stay in the article.
 */
final class Facts {
    /** The bytes join the event when it is sent, so that an outbox stays small. */
    private static final byte[] LOADED_WHEN_SENT = {};

    private final Origin origin;
    private final List<NewsEvent> raised = new ArrayList<>();
    private long sequence;

    Facts(Origin origin, long sequence) {
        this.origin = origin;
        this.sequence = sequence;
    }

    void released(
            Revision revision, Revision.Release release, Collection<Picture> shown, @Nullable Instant translationsDue) {
        raised.add(new RevisionReleased(
                UUID.randomUUID(),
                ++sequence,
                release.at(),
                origin.id(),
                origin.kind(),
                revision.number(),
                origin.sourceLocale(),
                origin.targets(),
                revision.content(),
                revision.hash(),
                release.updateType(),
                release.changeNote(),
                shown.stream().map(Picture::ref).toList(),
                translationsDue,
                null));
    }

    void shown(UUID picture, Rendition r, Instant at) {
        raised.add(new MediaPublished(
                UUID.randomUUID(),
                ++sequence,
                at,
                origin.id(),
                picture,
                r.width(),
                r.height(),
                r.type(),
                r.sha256(),
                LOADED_WHEN_SENT));
    }

    void ordered(int revision, Publication order, Instant at) {
        raised.add(new PublicationOrdered(
                UUID.randomUUID(), ++sequence, at, origin.id(), revision, order.locales(), order.mode(), null));
    }

    void withdrawn(List<String> locales, Instant at) {
        raised.add(new ArticleWithdrawn(UUID.randomUUID(), ++sequence, at, origin.id(), locales, null, null));
    }

    long sequence() {
        return sequence;
    }

    List<NewsEvent> raised() {
        return List.copyOf(raised);
    }

    void saved() {
        raised.clear();
    }
}
