package dev.stele.content.lint;

import dev.stele.contracts.SiteSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom knows around an article.
 *
 * @param site null until somebody sets it up
 * @param credited pictures that carry a credit of their own
 * @param links by address as it stands in the text; those that lead out of the site, or nobody can judge, are left out
 * @param elsewhere by fingerprint, which other recent articles have the passage
 * @param liveSlug under which readers find the article in its own language now
 * @param reached languages that it is ordered in, or live
 * @param latest the last day that a dateline may name
 */
public record Surroundings(
        @Nullable SiteSettings site,
        Set<UUID> credited,
        Map<String, LinkState> links,
        Map<Long, List<Use>> elsewhere,
        @Nullable String liveSlug,
        Set<String> reached,
        LocalDate latest) {

    /** What a reader meets who follows a link. */
    public enum LinkState {
        LIVE,
        /** Ordered, and not there yet. */
        WAITING,
        DRAFT,
        /** An address of the site as it was before it moved here, which leads on. */
        OLD,
        DEAD
    }

    /**
     * A passage in another article.
     *
     * @param published whether that text is ordered live
     * @param whole whether it is a block there, and not only a sentence of one
     * @param last whether it ends the article there
     */
    public record Use(UUID article, String headline, boolean published, boolean whole, boolean last) {}
}
