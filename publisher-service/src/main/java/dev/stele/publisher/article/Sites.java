package dev.stele.publisher.article;

import java.util.Optional;
import java.util.UUID;

/** The data databases of the site, of which one is live. */
public interface Sites {

    /** The one that readers see; the first is made when there is none. */
    String live();

    /** A data database by its name, ready to be written. */
    SiteStore open(String database);

    /** Whether nothing was ever folded into it. */
    boolean blank(String database);

    /** What the live one knows of an article. */
    Optional<Dossier> dossier(UUID article);
}
