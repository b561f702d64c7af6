package dev.stele.content.article;

import dev.stele.contracts.PublicationMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An order under embargo: given now, in force when it is due.
 *
 * @param overrides by rule or {@code rule@pointer}, the reason why its findings do not count for this order
 */
public record Schedule(
        Instant due,
        int revision,
        List<String> locales,
        PublicationMode mode,
        String by,
        Map<String, String> overrides) {
    static Schedule of(int revision, Publication wanted, Instant due, Map<String, String> overrides, String by) {
        return new Schedule(due, revision, wanted.locales(), wanted.mode(), by, Map.copyOf(overrides));
    }

    Publication publication() {
        return new Publication(locales, mode);
    }

    Schedule without(Collection<String> withdrawn) {
        return new Schedule(
                due,
                revision,
                locales.stream().filter(l -> !withdrawn.contains(l)).toList(),
                mode,
                by,
                overrides);
    }
}
