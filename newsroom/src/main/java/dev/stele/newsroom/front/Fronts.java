package dev.stele.newsroom.front;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.client.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The home front and its schedule, kept by the content service. */
@Component
public final class Fronts {

    private static final String HOME = "/api/fronts/home";
    private static final String SCHEDULE = HOME + "/schedule";

    private final Services services;

    /** A curated list. */
    record Front(
            List<Slot> slots,
            @Nullable Instant curatedAt,
            @Nullable String curatedBy) {}

    /** Lists that are set for later. */
    record Schedule(List<Change> changes) {}

    /** A list that takes the place of the curated one at its time. */
    public record Change(
            Instant at, List<Slot> slots, @Nullable String scheduledBy) {}

    private record Slots(List<Slot> slots) {}

    private record Planned(Instant at, List<Slot> slots) {}

    private record Plan(List<Planned> changes) {}

    Fronts(Services services) {
        this.services = services;
    }

    Versioned<Front> read() {
        return services.content().get(HOME).versioned(Front.class);
    }

    void save(List<Slot> slots, String etag) {
        services.content().put(HOME).ifMatch(etag).json(new Slots(slots)).send();
    }

    Versioned<Schedule> schedule() {
        return services.content().get(SCHEDULE).versioned(Schedule.class);
    }

    void save(Schedule schedule, String etag) {
        List<Planned> changes = schedule.changes().stream()
                .map(change -> new Planned(change.at(), change.slots()))
                .toList();
        services.content().put(SCHEDULE).ifMatch(etag).json(new Plan(changes)).send();
    }

    Preview preview(List<Slot> slots, String locale) {
        return services.content()
                .post(HOME + "/preview")
                .query("locale", locale)
                .json(new Slots(slots))
                .read(Preview.class);
    }
}
