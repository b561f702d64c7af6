package dev.stele.newsroom.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What must be known of an article to publish it.
 *
 * @param lastReleased number of the newest revision that is released
 */
public record Article(
        UUID id,
        String kind,
        String state,
        int revision,
        boolean released,
        @Nullable Integer lastReleased,
        String sourceLocale,
        List<Target> targets,
        Content content,
        List<Order> orders,
        @Nullable List<Schedule> schedules,
        @Nullable Set<String> withdrawn,
        Instant updatedAt,
        String updatedBy) {

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

    /** What is to be published unless somebody chooses the draft: text that somebody has called final. */
    int publishable() {
        return lastReleased == null ? revision : lastReleased;
    }

    /** What to go on with for whoever chose that revision, which others may have overtaken since. */
    int insteadOf(int chosen) {
        return lastReleased != null && chosen <= lastReleased ? lastReleased : revision;
    }

    /** Whether that revision is being written still. */
    public boolean isDraft(int number) {
        return number == revision && !released;
    }

    /** What was chosen before and what is ready to join it, else whatever it is meant for; nothing that was taken back. */
    List<String> usual(Predicate<String> ready) {
        List<String> before = ordered();
        Set<String> back = Objects.requireNonNullElse(withdrawn, Set.of());
        if (before.isEmpty() && back.isEmpty()) {
            return locales();
        }
        return locales().stream()
                .filter(locale -> before.contains(locale) || !back.contains(locale) && ready.test(locale))
                .toList();
    }
}
