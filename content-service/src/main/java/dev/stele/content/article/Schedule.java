package dev.stele.content.article;

import dev.stele.contracts.PublicationMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** An order under embargo: given now, in force when it is due. */
public record Schedule(Instant due, int revision, List<String> locales, PublicationMode mode, String by) {
    Schedule without(Collection<String> withdrawn) {
        return new Schedule(
                due,
                revision,
                locales.stream().filter(l -> !withdrawn.contains(l)).toList(),
                mode,
                by);
    }
}
