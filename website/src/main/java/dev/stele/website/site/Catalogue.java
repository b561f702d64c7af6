package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.util.List;
import java.util.Optional;

/**
 * Knows which articles are live and in which order, so that no list has to be searched for in the store. It answers only
 * while it surely knows all changes that were told, and only for the database that it has read; otherwise it says nothing.
 */
public interface Catalogue {

    /** From now on every change is told; what changed before is read from the store in the background. */
    void begin();

    /** Changes may go by unheard. */
    void end();

    void changed(String articleId);

    /** A picture was taken down: what is kept of the texts that show it must lose its words. */
    default void takenDown(String mediaId) {}

    /** The ids of a list, newest first. */
    Optional<List<String>> find(Site store, Selection wanted);

    /** The ids of the newest articles of all kinds. */
    Optional<List<String>> newest(Site store, int limit);

    Optional<List<Month>> months(Site store, ArticleKind kind);

    /** The ids of the articles of a span, oldest first. */
    Optional<List<String>> find(Site store, Span span);
}
