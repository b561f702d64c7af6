package dev.stele.content.front;

import dev.stele.contracts.FrontSlot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The changes of a front that are set for later, in the order of their times. It has a version of its own, so that who
 * curates the list of now and who plans do not get in each other's way.
 */
@Schema(name = "FrontSchedule")
record Schedule(long version, List<Change> changes) {
    static final Schedule EMPTY = new Schedule(0, List.of());

    /** A list that takes the place of the curated one at its time. */
    @Schema(name = "FrontChange")
    record Change(Instant at, List<FrontSlot> slots, String scheduledBy) {
        boolean says(Instant at, List<FrontSlot> slots) {
            return this.at.equals(at) && this.slots.equals(slots);
        }
    }

    Schedule replacedBy(List<Change> wanted) {
        List<Change> sorted = new ArrayList<>(wanted);
        sorted.sort(Comparator.comparing(Change::at));
        return new Schedule(version + 1, List.copyOf(sorted));
    }

    Optional<Instant> next() {
        return changes.stream().findFirst().map(Change::at);
    }

    /** The newest of those whose time has come; it makes the earlier ones void. */
    Optional<Change> dueBy(Instant now) {
        return changes.stream().filter(c -> !c.at().isAfter(now)).reduce((_, later) -> later);
    }

    Schedule after(Instant now) {
        return new Schedule(
                version + 1, changes.stream().filter(c -> c.at().isAfter(now)).toList());
    }
}
