package dev.stele.website.site;

import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Optional<LiveArticle> article(String id);

    Map<String, LiveArticle> articles(Collection<String> ids);

    List<LiveArticle> list(Selection selection);

    /** Every article that is live somewhere, newest first. */
    void each(int limit, Consumer<LiveArticle> consumer);

    List<String> liveLocales();

    Optional<Rendition> rendition(String id);

    /** Those of these texts that are there, by their ids. */
    Map<String, Rendition> renditions(Collection<String> ids);

    /** A picture of a page that is or was live. */
    Optional<Media> media(String mediaId, int width);
}
