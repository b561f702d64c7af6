package dev.stele.content.board;

import java.time.Duration;
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
    private boolean closed;

    Changes(BoardSettings settings) {
        this.settings = settings;
    }

    /** What changes from now on; empty when too many look already. */
    public synchronized Optional<Watcher> watch() {
        if (closed || open.size() >= settings.streams()) return Optional.empty();
        Queue queue = new Queue(settings.waiting());
        open.add(queue);
        return Optional.of(new Watcher(queue));
    }

    public void changed(UUID article) {
        open.forEach(queue -> queue.add(article));
    }

    /** Ends everybody's watch, and lets nobody begin another. */
    public synchronized void close() {
        closed = true;
        open.forEach(Queue::close);
        open.clear();
    }

    /** One who looks. */
    public final class Watcher implements AutoCloseable {
        private final Queue queue;

        private Watcher(Queue queue) {
            this.queue = queue;
        }

        /** What has changed since the last call; waits until something has, or for that time. */
        public Change next(Duration longest) throws InterruptedException {
            return queue.take(longest);
        }

        @Override
        public void close() {
            queue.close();
            open.remove(queue);
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
