package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The site as one database holds it; reads only. */
public interface Site {

    Optional<SiteSettings> settings();

    /** The curated home list; empty when nobody has curated one. */
    List<FrontSlot> front();

    /** The article that an address was once given to. */
    Optional<String> articleAt(String route);

    /** The articles that any of these addresses were once given to. */
    List<String> articlesAt(Collection<String> routes);

    /** What became of an address of the site that was before; none where nothing moved here. */
    default Optional<Moved> moved(String key) {
        return Optional.empty();
    }

    /** Every key that {@link #moved} knows. */
    default void eachMoved(Consumer<String> consumer) {}

    Optional<LiveArticle> article(String id);

    Map<String, LiveArticle> articles(Collection<String> ids);

    List<LiveArticle> list(Selection selection);

    /** The newest articles of all kinds that are live somewhere. */
    List<LiveArticle> newest(int limit);

    List<String> liveLocales();

    Optional<Rendition> rendition(String id);

    /** Those of these texts that are there, by their ids. */
    Map<String, Rendition> renditions(Collection<String> ids);

    /** A rendition ({@code 960}, {@code 960.webp}) of a picture of a page that is or was live. */
    Optional<Media> media(String mediaId, String name);

    /** The ids of pictures that nobody may see any more. */
    default Set<String> takenDown() {
        return Set.of();
    }

    /** Whether readers could have that picture before it was taken down. */
    default boolean isTakenDown(String mediaId) {
        return false;
    }

    /** The name of the database. */
    String name();

    /** Of every article, live or not, how often it has changed. */
    Map<String, Long> versions();

    /** The words of those of these texts that are there, by their ids. */
    Map<String, Wording> wordings(Collection<String> renditions);

    /** In which months live articles of a kind were first published, earliest first. */
    List<Month> months(ArticleKind kind);

    /** The articles of a span, oldest first. */
    List<LiveArticle> list(Span span);
}
