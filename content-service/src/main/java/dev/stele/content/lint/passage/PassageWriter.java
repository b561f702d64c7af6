package dev.stele.content.lint.passage;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps passages behind the saves, so that no editor waits for it; several changes of an article in a moment are one.
 * What a crash loses here is a comparison that is made again at the next save, never a text.
 */
@Component
class PassageWriter implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PassageWriter.class);
    private static final Duration GATHERED = Duration.ofMillis(250);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 2_000;

    private final PassageStore store;
    private final Clock clock;
    private final Map<UUID, Optional<ArticlePassages>> waiting = new LinkedHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    PassageWriter(PassageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void keep(ArticlePassages passages) {
        add(passages.article(), Optional.of(passages));
    }

    void forget(UUID article) {
        add(article, Optional.empty());
    }

    private synchronized void add(UUID article, Optional<ArticlePassages> change) {
        if (waiting.size() < MOST_WAITING || waiting.containsKey(article)) waiting.put(article, change);
        notifyAll();
    }

    private void run() {
        Duration pause = GATHERED;
        while (running) {
            try {
                await();
                Thread.sleep(pause);
                write();
                pause = GATHERED;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Passages wait to be kept: {}", e.toString());
                pause = AFTER_TROUBLE;
            }
        }
    }

    private synchronized void await() throws InterruptedException {
        while (waiting.isEmpty()) wait();
    }

    private void write() {
        Map<UUID, Optional<ArticlePassages>> changes = changes();
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
        return Map.copyOf(waiting);
    }

    private synchronized void written(Map<UUID, Optional<ArticlePassages>> changes) {
        changes.forEach(waiting::remove);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("passages").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) thread.interrupt();
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warn("Passages were not kept at the end: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
