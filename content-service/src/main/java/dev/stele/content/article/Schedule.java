package dev.stele.content.article;

import dev.stele.contracts.PublicationMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** An order under embargo: given now, in force when it is due. */
public record Schedule(Instant due, int revision, List<String> locales, PublicationMode mode, String by) {
    static Schedule of(int revision, Publication wanted, Instant due, String by) {
        return new Schedule(due, revision, wanted.locales(), wanted.mode(), by);
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
                by);
    }
}
