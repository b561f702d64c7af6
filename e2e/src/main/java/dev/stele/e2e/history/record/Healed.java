package dev.stele.e2e.history.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What log and stores say once every part is well again.
 *
 * @param outboxes documents that still have something to send, by collection
 * @param lags records not yet read, by consumer group
 * @param deadLetters records put aside since the beginning, by topic
 * @param rebuild state of a rebuild from offset 0, with its differences; null when none was made
 * @param flips how often what is live changed, by article
 */
public record Healed(
        Map<String, Long> outboxes,
        Map<String, Long> lags,
        Map<String, Long> deadLetters,
        @Nullable String rebuild,
        Map<String, Long> flips) {

    public static final String EQUAL = "SWITCHED";
}
