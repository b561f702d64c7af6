package dev.stele.publisher.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The index of what waits for one receiver, by the id of the notice; texts and attempts are in the store. */
final class Backlog {

    /** One delivery that waits; {@code attempts} were in vain. */
    record Waiting(String id, String subject, long version, Instant dueAt, int attempts) {

        static Waiting of(Delivery d) {
            return new Waiting(
                    d.id(),
                    d.notice().subject(),
                    d.notice().version(),
                    d.dueAt() == null ? d.createdAt() : d.dueAt(),
                    d.attempts().size());
        }

        Waiting postponed(Instant due) {
            return new Waiting(id, subject, version, due, attempts + 1);
        }
    }

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    int size() {
        return waiting.size();
    }

    boolean has(String id) {
        return waiting.containsKey(id);
    }

    void put(Waiting one) {
        waiting.put(one.id(), one);
    }

    void remove(String id) {
        waiting.remove(id);
    }

    void clear() {
        waiting.clear();
    }

    /** Whether something later about the same waits. */
    boolean hasLater(String subject, long version) {
        return waiting.values().stream().anyMatch(w -> w.subject().equals(subject) && w.version() > version);
    }

    /** What is earlier about the same. */
    List<Waiting> earlier(String subject, long version) {
        return waiting.values().stream()
                .filter(w -> w.subject().equals(subject) && w.version() < version)
                .toList();
    }

    Optional<Waiting> due(Instant now) {
        return waiting.values().stream().filter(w -> !w.dueAt().isAfter(now)).min(Comparator.comparing(Waiting::dueAt));
    }

    Optional<Instant> earliest() {
        return waiting.values().stream().map(Waiting::dueAt).min(Comparator.naturalOrder());
    }
}
