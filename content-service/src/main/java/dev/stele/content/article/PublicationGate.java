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
     * overrides let pass. Articles whose embargo ends at the same time do not block each other.
     *
     * @param at when its embargo ends
     * @throws Unfinished if the rules took too long
     */
    List<String> blocking(
            ArticleSnapshot article,
            List<Picture> shown,
            Publication wanted,
            Instant at,
            Map<String, String> overrides);

    /** Nobody can say whether anything blocks: another time the rules may have enough time. */
    final class Unfinished extends RuntimeException {
        private final List<String> findings;

        public Unfinished(List<String> findings) {
            super("The rules did not finish");
            this.findings = List.copyOf(findings);
        }

        /** What is known to block, as {@code rule@pointer}. */
        List<String> findings() {
            return findings;
        }
    }
}
