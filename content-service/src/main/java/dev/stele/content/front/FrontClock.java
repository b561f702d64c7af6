package dev.stele.content.front;

import dev.stele.content.due.DueClock;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sleeps until the next scheduled change of a front. */
@Component
class FrontClock extends DueClock {

    FrontClock(ApplyChanges changes, Clock clock) {
        super("scheduled-fronts", changes, clock);
    }
}
