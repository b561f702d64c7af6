package dev.stele.newsroom.front;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.client.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The home front and its schedule, kept by the content service. */
@Component
public final class Fronts {

    private static final String HOME = "/api/fronts/home";
    private static final String SCHEDULE = HOME + "/schedule";
    private static final int FOUND = 8;
    private static final ParameterizedTypeReference<List<Outline>> OUTLINES = new ParameterizedTypeReference<>() {};

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

    /** What one must know of an article to choose it. */
    public record Outline(String id, String sourceLocale, Map<String, String> headlines, Map<String, String> states) {

        public Outline {
            headlines = Objects.requireNonNullElse(headlines, Map.of());
            states = Objects.requireNonNullElse(states, Map.of());
        }

        /** The language in which the headline is shown to who looks at the front in another. */
        public String shownIn(String locale) {
            return headlines.containsKey(locale) ? locale : sourceLocale;
        }

        public String headline(String locale) {
            return headlines.getOrDefault(shownIn(locale), id);
        }
    }

    private record Found(List<FoundArticle> items) {}

    private record FoundArticle(String id) {}

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

    /** By id; articles that are no more are left out. */
    Map<String, Outline> outlines(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return services
                .content()
                .get("/api/articles/outlines")
                .query("ids", String.join(",", ids))
                .read(OUTLINES)
                .stream()
                .collect(Collectors.toMap(Outline::id, outline -> outline));
    }

    /** Articles with these words in a headline, last changed first. */
    List<Outline> find(String words) {
        List<String> ids = services
                .content()
                .get("/api/board")
                .query("kind", "NEWS")
                .query("q", words)
                .query("size", FOUND)
                .read(Found.class)
                .items()
                .stream()
                .map(FoundArticle::id)
                .toList();
        Map<String, Outline> outlines = outlines(ids);
        return ids.stream().filter(outlines::containsKey).map(outlines::get).toList();
    }
}
