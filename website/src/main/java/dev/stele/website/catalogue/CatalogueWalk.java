package dev.stele.website.catalogue;

import dev.stele.website.background.Worker;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue in step in the background: reads what was told though nobody asks, and after a start or a gap walks over
 * the store, where it reads only the articles whose version is another one.
 */
@Component
class CatalogueWalk extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWalk.class);

    /** What it asked the store for may still be on its way. */
    private static final Duration RESPITE = Duration.ofSeconds(5);

    private static final int AT_ONCE = 250;

    private final SiteStore store;
    private final FollowingCatalogue catalogue;

    CatalogueWalk(SiteStore store, FollowingCatalogue catalogue) {
        super("catalogue", RESPITE);
        this.store = store;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        catalogue.whenDue(this::wake);
        super.start();
    }

    @Override
    protected boolean work() {
        try {
            if (catalogue.isBehind()) {
                walk(store.read(Site::name));
            }
            if (catalogue.hasNews()) {
                store.read(catalogue::catchUp);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debug("The catalogue waits for the store", e);
            catalogue.giveUp();
            return false;
        }
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
        for (int i = 0; i < all.size() && !isStopping(); i += AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            catalogue.put(some, in(database, site -> site.articles(some)).values());
        }
        boolean inStep = !isStopping() && catalogue.finish(database, since, all);
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
}
