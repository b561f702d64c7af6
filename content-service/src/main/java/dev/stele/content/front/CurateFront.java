package dev.stele.content.front;

import dev.stele.contracts.FrontSlot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Replaces the slots of a front at once; what is scheduled stays scheduled. */
@Service
class CurateFront {
    private final Fronts fronts;
    private final Clock clock;

    CurateFront(Fronts fronts, Clock clock) {
        this.fronts = fronts;
        this.clock = clock;
    }

    /** Empty when somebody else, or a scheduled change, has changed it since this version was read. */
    Optional<Front> curate(String name, long version, List<FrontSlot> slots, String by) {
        Front read = fronts.get(name);
        if (read.version() != version) return Optional.empty();
        Front front = read.curated(slots, clock.instant(), by);
        return fronts.save(front) ? Optional.of(front) : Optional.empty();
    }
}
