package dev.stele.website.catalogue;

import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue in step in the background: reads what was told though nobody asks, and after a start or a gap walks over
 * the store, where it reads only the articles whose version is another one.
 */
@Component
class CatalogueWalk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWalk.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration RESPITE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 250;

    private final SiteStore store;
    private final FollowingCatalogue catalogue;
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    CatalogueWalk(SiteStore store, FollowingCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("catalogue").daemon().start(this::follow);
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
        do {
            try {
                if (catalogue.isBehind()) {
                    walk(store.read(Site::name));
                } else if (catalogue.hasNews()) {
                    store.read(catalogue::catchUp);
                }
            } catch (RuntimeException e) {
                LOG.debug("The catalogue waits for the store", e);
                catalogue.giveUp();
                // What it asked for may still be on its way.
                rested(RESPITE);
            }
        } while (!rested(PAUSE));
    }

    void walk(String database) {
        long begun = System.nanoTime();
        long since = catalogue.start(database);
        Map<String, Long> known = catalogue.versions();
        Map<String, Long> stored = in(database, Site::versions);
        Set<String> ids = new LinkedHashSet<>(stored.keySet());
        ids.addAll(known.keySet());
        ids.removeIf(id -> stored.containsKey(id) && stored.get(id).equals(known.get(id)));
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size() && stopped.getCount() > 0; i += AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            catalogue.put(some, in(database, site -> site.articles(some)).values());
        }
        boolean inStep = stopped.getCount() > 0 && catalogue.finish(database, since, new ArrayList<>(all));
        LOG.info(
                "Catalogue of {}: {} of {} articles read in {} ms{}",
                database,
                all.size(),
                stored.size(),
                (System.nanoTime() - begun) / 1_000_000,
                inStep ? "" : ", and again");
    }

    private <T> T in(String database, Function<Site, T> reader) {
        return store.read(site -> {
            if (!site.name().equals(database)) {
                throw new IllegalStateException("the site is read from " + site.name() + " now");
            }
            return reader.apply(site);
        });
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
