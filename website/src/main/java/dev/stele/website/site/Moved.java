package dev.stele.website.site;

import dev.stele.contracts.AddressesMoved.Fate;
import org.jspecify.annotations.Nullable;

/** What became of an address of the site that was before. */
public record Moved(
        Fate fate,
        @Nullable String articleId,
        @Nullable String locale,
        @Nullable String path) {

    /** Nothing is known of it; also what stands for all addresses of a path that have a query. */
    public static final Moved FORGOTTEN = new Moved(Fate.FORGOTTEN, null, null, null);
}
