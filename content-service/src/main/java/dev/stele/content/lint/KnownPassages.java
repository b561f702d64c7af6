package dev.stele.content.lint;

import dev.stele.content.lint.Surroundings.Use;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What recent articles say. */
@FunctionalInterface
public interface KnownPassages {
    /**
     * By fingerprint, for the passages of these texts only; the article itself is left out.
     *
     * @param time by which another article must be live to count as published; an embargo may end until then
     */
    Map<Long, List<Use>> elsewhere(UUID article, List<PlacedText> texts, Instant time);
}
