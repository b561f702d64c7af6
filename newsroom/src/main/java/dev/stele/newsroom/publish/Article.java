package dev.stele.newsroom.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must be known of an article to publish it. */
public record Article(
        UUID id,
        String kind,
        String state,
        int revision,
        boolean released,
        String sourceLocale,
        List<Target> targets,
        Content content,
        List<Order> orders,
        @Nullable List<Schedule> schedules,
        @Nullable Set<String> withdrawn) {

    /** A language that it is translated into. */
    public record Target(String locale, boolean required) {}

    /** Of its text only what it is called, and what a list shows of it. */
    public record Content(
            String headline,
            @Nullable JsonNode hero,
            @Nullable String section) {}

    /** The last order for a language. */
    public record Order(String locale, int revision, String mode, Instant at, String by) {}

    /** An embargo. */
    public record Schedule(Instant due, int revision, List<String> locales, String mode) {}

    public String headline() {
        return content.headline();
    }

    /** The keys of what is worth a look before readers see it; static pages are in no list. */
    public List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (kind.equals("NEWS") && (content.hero() == null || content.hero().isNull())) {
            hints.add("publish.hint.picture");
        }
        if (kind.equals("NEWS")
                && (content.section() == null || content.section().isBlank())) {
            hints.add("publish.hint.section");
        }
        return hints;
    }

    /** The source language first. */
    public List<String> locales() {
        return Stream.concat(Stream.of(sourceLocale), targets.stream().map(Target::locale))
                .toList();
    }

    /** Whether readers have seen it, so that they can be told of a change. */
    public boolean hasReaders() {
        return !orders.isEmpty()
                || !Objects.requireNonNullElse(withdrawn, Set.of()).isEmpty();
    }

    /** What is ordered or under embargo, and can be withdrawn. */
    public List<String> ordered() {
        List<Schedule> embargoes = Objects.requireNonNullElse(schedules, List.of());
        return locales().stream()
                .filter(locale ->
                        orders.stream().anyMatch(order -> order.locale().equals(locale))
                                || embargoes.stream()
                                        .anyMatch(embargo -> embargo.locales().contains(locale)))
                .toList();
    }

    /** Whether its languages waited for each other when they were ordered last; before that they do. */
    boolean wasTogether() {
        return orders.stream().allMatch(order -> order.mode().equals("TOGETHER"));
    }

    /** What was chosen before, else whatever it is meant for. */
    public List<String> usual() {
        List<String> before = ordered();
        return before.isEmpty() ? locales() : before;
    }
}
