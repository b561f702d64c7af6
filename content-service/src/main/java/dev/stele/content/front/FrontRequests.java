package dev.stele.content.front;

import dev.stele.content.front.ScheduleFront.Wanted;
import dev.stele.content.validation.Faults;
import dev.stele.content.validation.Years;
import dev.stele.contracts.FrontSlot;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests about fronts, checked field by field. */
@Component
class FrontRequests {

    /** The slots as they shall be, whole. */
    record Curation(@Nullable List<@Nullable FrontSlot> slots) {}

    /** What shall be scheduled, whole. */
    record Plan(@Nullable List<@Nullable PlannedChange> changes) {}

    /** A list and the time at which it takes the place of the one before. */
    record PlannedChange(@Nullable Instant at, @Nullable List<@Nullable FrontSlot> slots) {}

    private final SlotReferences references;
    private final FrontSettings settings;
    private final Clock clock;

    FrontRequests(SlotReferences references, FrontSettings settings, Clock clock) {
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    List<FrontSlot> slots(Curation request) {
        Faults faults = new Faults();
        List<FrontSlot> slots = slots("/slots", request.slots(), faults);
        faults.raise();
        return slots;
    }

    List<Wanted> changes(Plan request) {
        Faults faults = new Faults();
        List<Wanted> wanted = new ArrayList<>();
        List<@Nullable PlannedChange> given = request.changes();
        if (given == null) {
            faults.refuse("/changes", "required", "The changes that shall be scheduled; none calls all of them off.");
        } else if (given.size() > settings.maxChanges()) {
            faults.refuse("/changes", "count", "At most " + settings.maxChanges() + ".");
        } else {
            Set<Instant> times = new HashSet<>();
            for (int i = 0; i < given.size(); i++) change("/changes/" + i, given.get(i), times, wanted, faults);
        }
        faults.raise();
        return wanted;
    }

    /** What a list of that moment would be asked for; now where none is named. */
    @Nullable
    Instant moment(@Nullable String text) {
        if (text == null) return null;
        Faults faults = new Faults();
        Instant at = null;
        try {
            at = Instant.parse(text);
            Years.check("/at", at.atOffset(ZoneOffset.UTC).getYear(), faults);
        } catch (DateTimeException e) {
            faults.malformed("/at", "instant", "A moment such as 2026-09-26T06:00:00Z.");
        }
        faults.raise();
        return at;
    }

    private void change(
            String pointer, @Nullable PlannedChange given, Set<Instant> times, List<Wanted> wanted, Faults faults) {
        if (given == null) {
            faults.malformed(pointer, "null", "No change may be null.");
            return;
        }
        List<FrontSlot> slots = slots(pointer + "/slots", given.slots(), faults);
        Instant at = given.at();
        if (at == null) {
            faults.refuse(pointer + "/at", "required", "When the list takes its place.");
            return;
        }
        if (!at.isAfter(clock.instant())) {
            faults.refuse(pointer + "/at", "past", "A time that is still to come.");
        } else if (at.isAfter(clock.instant().plus(366L * 10, ChronoUnit.DAYS))) {
            faults.refuse(pointer + "/at", "far", "Within ten years.");
        } else if (!times.add(at.truncatedTo(ChronoUnit.MILLIS))) {
            faults.refuse(pointer + "/at", "twice", "Another change is scheduled for that moment.");
        } else {
            wanted.add(new Wanted(at.truncatedTo(ChronoUnit.MILLIS), slots));
        }
    }

    private List<FrontSlot> slots(String pointer, @Nullable List<@Nullable FrontSlot> given, Faults faults) {
        List<FrontSlot> slots = SlotRules.checked(pointer, given, faults);
        if (faults.isEmpty()) references.check(pointer, slots, faults);
        return slots;
    }
}
