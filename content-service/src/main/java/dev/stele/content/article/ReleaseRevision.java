package dev.stele.content.article;

import dev.stele.content.media.Pictures;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the current revision final, so that its translation begins. */
@Service
public class ReleaseRevision {
    /** How an editor releases: {@code due} is when the translations are wanted. */
    public record Command(
            UpdateType updateType,
            @Nullable String changeNote,
            @Nullable Instant due) {
        Revision.Release by(Author by) {
            return new Revision.Release(updateType, changeNote, by.at(), by.name());
        }
    }

    private final Articles articles;
    private final Pictures pictures;
    private final ContentHash hashes;

    ReleaseRevision(Articles articles, Pictures pictures, ContentHash hashes) {
        this.articles = articles;
        this.pictures = pictures;
        this.hashes = hashes;
    }

    /** Done once for each revision; a repetition changes nothing. */
    public Outcome release(UUID id, long version, Command command, Author by) {
        Article article = articles.get(id);
        article.require(version);
        Revision current = article.snapshot().current();
        article.release(command.by(by), pictures.shownIn(current.content()), command.due(), hashes);
        if (current.isReleased()) return new Outcome(article, false);
        articles.save(article);
        return new Outcome(article, true);
    }
}
