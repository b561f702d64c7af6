package dev.stele.website.search.index;

import dev.stele.website.background.Worker;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the texts of the queue into the index, in the background. */
@Component
class TextFiller extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(TextFiller.class);
    private static final Duration RESPITE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 50;

    private final SiteStore store;
    private final TextQueue queue;
    private final TextIndex index;
    private final long begun = System.nanoTime();

    private record Texts(Collection<String> ids, Map<String, LiveArticle> articles, Map<String, Wording> wordings) {}

    TextFiller(SiteStore store, TextQueue queue, TextIndex index) {
        super("search-texts", RESPITE);
        this.store = store;
        this.queue = queue;
        this.index = index;
    }

    @Override
    public void start() {
        queue.whenFilled(this::wake);
        super.start();
    }

    @Override
    protected boolean work() {
        boolean read = false;
        boolean failed = false;
        Set<String> takenDown = queue.takeTakenDown();
        if (!takenDown.isEmpty()) {
            queue.changed(index.showing(takenDown));
        }
        List<String> ids = queue.take(AT_ONCE);
        while (!ids.isEmpty()) {
            failed = !read(ids);
            read |= !failed;
            ids = failed || isStopping() ? List.of() : queue.take(AT_ONCE);
        }
        if (read) {
            index.refresh();
        }
        if (!index.isFilled() && queue.isDone()) {
            index.filled();
            LOG.info("Search knows all texts after {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
        return !failed;
    }

    /** False when nothing could be read; then it is put back. */
    private boolean read(List<String> ids) {
        try {
            Texts texts = store.read(site -> texts(site, ids));
            index.replace(texts.ids(), texts.articles().values(), texts.wordings());
            return true;
        } catch (RuntimeException e) {
            LOG.debug("The texts wait for the store", e);
            queue.changed(ids);
            return false;
        }
    }

    /** Once all are in, only of those that are in otherwise. */
    private Texts texts(Site site, List<String> ids) {
        Map<String, LiveArticle> articles = new HashMap<>(site.articles(ids));
        Set<String> changed = new HashSet<>(ids);
        if (index.isFilled()) {
            Set<String> outdated = index.showing(site.takenDown());
            articles.values().stream()
                    .filter(index::has)
                    .map(LiveArticle::id)
                    .filter(Predicate.not(outdated::contains))
                    .forEach(changed::remove);
            articles.keySet().retainAll(changed);
        }
        List<String> renditions = articles.values().stream()
                .flatMap(article -> article.live().stream())
                .map(Variant::rendition)
                .toList();
        return new Texts(changed, articles, site.wordings(renditions));
    }
}
