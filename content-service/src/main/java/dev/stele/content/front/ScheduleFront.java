package dev.stele.content.front;

import dev.stele.content.front.Schedule.Change;
import dev.stele.contracts.FrontSlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Replaces what is scheduled for a front. */
@Service
class ScheduleFront {

    /** A change as it is wanted. */
    record Wanted(Instant at, List<FrontSlot> slots) {}

    private final Fronts fronts;
    private final FrontClock clock;

    ScheduleFront(Fronts fronts, FrontClock clock) {
        this.fronts = fronts;
        this.clock = clock;
    }

    /** Empty when somebody else has changed it, or a change came due, since this version was read. */
    Optional<Schedule> schedule(String name, long version, List<Wanted> wanted, String by) {
        Schedule read = fronts.schedule(name);
        if (read.version() != version) return Optional.empty();
        Schedule next =
                read.replacedBy(wanted.stream().map(w -> change(read, w, by)).toList());
        if (!fronts.save(name, next)) return Optional.empty();
        next.next().ifPresent(clock::wakeAt);
        return Optional.of(next);
    }

    /** A change that stays as it was stays with whom it came from. */
    private static Change change(Schedule read, Wanted wanted, String by) {
        return read.changes().stream()
                .filter(c -> c.says(wanted.at(), wanted.slots()))
                .findFirst()
                .orElseGet(() -> new Change(wanted.at(), wanted.slots(), by));
    }
}
