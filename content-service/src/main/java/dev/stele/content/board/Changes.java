package dev.stele.content.board;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Passes what changes on to those who look at the board now, as many as there may be. */
@Component
public class Changes {
    private final BoardSettings settings;
    private final Set<Queue> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Deque<Watcher>> byPerson = new HashMap<>();
    private boolean closed;

    Changes(BoardSettings settings) {
        this.settings = settings;
    }

    /**
     * What changes from now on; empty when too many look already. One person's streams never keep others out: where a person
     * has as many as one may have, the oldest ends.
     */
    public synchronized Optional<Watcher> watch(String person) {
        Deque<Watcher> own = byPerson.getOrDefault(person, new ArrayDeque<>());
        if (own.size() >= settings.streamsPerPerson()) own.getFirst().close();
        if (closed || open.size() >= settings.streams()) return Optional.empty();
        Watcher watcher = new Watcher(person, new Queue(settings.waiting()));
        open.add(watcher.queue);
        byPerson.computeIfAbsent(person, _ -> new ArrayDeque<>()).addLast(watcher);
        return Optional.of(watcher);
    }

    private synchronized void end(Watcher watcher) {
        open.remove(watcher.queue);
        byPerson.computeIfPresent(watcher.person, (_, own) -> {
            own.remove(watcher);
            return own.isEmpty() ? null : own;
        });
    }

    public void changed(UUID article) {
        open.forEach(queue -> queue.add(article));
    }

    /** Ends everybody's watch, and lets nobody begin another. */
    public synchronized void close() {
        closed = true;
        open.forEach(Queue::close);
        open.clear();
        byPerson.clear();
    }

    /** One who looks. */
    public final class Watcher implements AutoCloseable {
        private final String person;
        private final Queue queue;

        private Watcher(String person, Queue queue) {
            this.person = person;
            this.queue = queue;
        }

        /** What has changed since the last call; waits until something has, or for that time. */
        public Change next(Duration longest) throws InterruptedException {
            return queue.take(longest);
        }

        @Override
        public void close() {
            queue.close();
            end(this);
        }
    }

    /**
     * What changed.
     *
     * @param everything more than fits into the queue
     * @param over nothing will come any more
     */
    public record Change(Set<UUID> articles, boolean everything, boolean over) {}
}
