package dev.stele.content.front;

import dev.stele.content.due.Due;
import dev.stele.content.front.Schedule.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Puts a scheduled list in the place of the curated one when its time has come, whatever was curated meanwhile. List,
 * schedule and fact change in one write that names the versions read: of several instances one makes it.
 */
@Service
class ApplyChanges implements Due {
    private static final Logger LOG = LoggerFactory.getLogger(ApplyChanges.class);

    private final Fronts fronts;
    private final FrontSettings settings;
    private final Clock clock;

    ApplyChanges(Fronts fronts, FrontSettings settings, Clock clock) {
        this.fronts = fronts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean doDue() {
        Instant now = clock.instant();
        Schedule schedule = fronts.schedule(Front.HOME);
        Optional<Change> due = schedule.dueBy(now);
        return due.isEmpty() || applied(schedule, due.get(), now);
    }

    private boolean applied(Schedule schedule, Change change, Instant now) {
        Front front = fronts.get(Front.HOME).curated(change.slots(), now, change.scheduledBy());
        boolean applied = fronts.apply(front, schedule.after(now));
        if (!applied) LOG.debug("The front changed while a scheduled change came due; looking again");
        return applied;
    }

    @Override
    public Optional<Instant> next() {
        return fronts.schedule(Front.HOME).next();
    }

    @Override
    public Duration sweep() {
        return settings.scheduleSweep();
    }
}
