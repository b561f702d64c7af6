package dev.stele.content.lint.passage;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps passages behind the saves, so that no editor waits for it; several changes of an article in a moment are one.
 * What a crash loses here is a comparison that is made again at the next save, never a text.
 */
@Component
class PassageWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PassageWriter.class);
    private static final Duration GATHERED = Duration.ofMillis(250);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 2_000;

    private final PassageStore store;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("passages").factory(), new DiscardPolicy());
    private final Map<UUID, Optional<ArticlePassages>> waiting = new LinkedHashMap<>();
    private boolean planned;

    PassageWriter(PassageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void keep(ArticlePassages passages) {
        add(passages.article(), Optional.of(passages));
    }

    void forget(UUID article) {
        add(article, Optional.empty());
    }

    private synchronized void add(UUID article, Optional<ArticlePassages> change) {
        if (waiting.size() < MOST_WAITING || waiting.containsKey(article)) waiting.put(article, change);
        plan(GATHERED);
    }

    private synchronized void plan(Duration pause) {
        if (planned) return;
        planned = true;
        thread.schedule(this::write, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void write() {
        try {
            keep(changes());
        } catch (RuntimeException e) {
            LOG.warn("Passages wait to be kept: {}", e.toString());
            plan(AFTER_TROUBLE);
        }
    }

    private void keep(Map<UUID, Optional<ArticlePassages>> changes) {
        List<ArticlePassages> kept =
                changes.values().stream().flatMap(Optional::stream).toList();
        List<UUID> gone = changes.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        store.keep(kept, clock.instant());
        if (!gone.isEmpty()) store.forget(gone);
        written(changes);
    }

    private synchronized Map<UUID, Optional<ArticlePassages>> changes() {
        planned = false;
        return Map.copyOf(waiting);
    }

    private synchronized void written(Map<UUID, Optional<ArticlePassages>> changes) {
        changes.forEach(waiting::remove);
    }

    /** Writes what waits, behind what is being written. */
    @Override
    public void close() {
        thread.execute(this::write);
        thread.close();
    }
}
