package dev.stele.content.article;

import dev.stele.content.media.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The house rules that stand between an order and the readers. */
public interface PublicationGate {
    /**
     * Refuses an article that breaks a blocking rule which is not overridden.
     *
     * @param shown the pictures of its text
     * @param at when it is to be live
     * @return the overrides that were needed, by rule or {@code rule@pointer} with their reasons
     */
    Map<String, String> check(
            ArticleSnapshot article,
            List<Picture> shown,
            Publication wanted,
            Instant at,
            Map<String, String> overrides);

    /**
     * The blocking findings of an article at the end of its embargo, as {@code rule@pointer}, without those that the
     * overrides let pass.
     */
    List<String> blocking(
            ArticleSnapshot article,
            List<Picture> shown,
            Publication wanted,
            Instant at,
            Map<String, String> overrides);
}
