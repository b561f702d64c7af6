package dev.stele.website.search.index;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.SiteStore;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the texts of the queue into the index, in the background. */
@Component
class TextFiller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TextFiller.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int AT_ONCE = 50;

    private final SiteStore store;
    private final TextQueue queue;
    private final TextIndex index;
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private long begun;

    private record Texts(Map<String, LiveArticle> articles, Map<String, Wording> wordings) {}

    TextFiller(SiteStore store, TextQueue queue, TextIndex index) {
        this.store = store;
        this.queue = queue;
        this.index = index;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("search-texts").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread current = thread;
        if (current != null) {
            join(current);
        }
    }

    @Override
    public boolean isRunning() {
        Thread current = thread;
        return current != null && current.isAlive();
    }

    private void follow() {
        begun = System.nanoTime();
        do {
            boolean read = false;
            List<String> ids = queue.take(AT_ONCE);
            while (!ids.isEmpty() && stopped.getCount() > 0) {
                read |= read(ids);
                ids = queue.take(AT_ONCE);
            }
            if (read) {
                index.refresh();
            }
            if (!index.isFilled() && queue.isDone()) {
                index.filled();
                LOG.info("Search knows all texts after {} ms", (System.nanoTime() - begun) / 1_000_000);
            }
        } while (!rested(PAUSE));
    }

    /** Whether anything was read; what could not be read is put back. */
    private boolean read(List<String> ids) {
        try {
            Texts texts = store.read(site -> {
                Map<String, LiveArticle> articles = new HashMap<>(site.articles(ids));
                if (index.isFilled()) {
                    articles.values().removeIf(index::has);
                }
                return new Texts(articles, site.wordings(renditions(articles.values())));
            });
            List<String> changed = ids;
            if (index.isFilled()) {
                changed = List.copyOf(texts.articles().keySet());
            }
            index.replace(changed, texts.articles().values(), texts.wordings());
            return true;
        } catch (RuntimeException e) {
            LOG.debug("The texts wait for the store", e);
            queue.changed(ids);
            rested(PAUSE.multipliedBy(10));
            return false;
        }
    }

    private static List<String> renditions(Collection<LiveArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.live().stream())
                .map(Variant::rendition)
                .toList();
    }

    private boolean rested(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(PAUSE.multipliedBy(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
