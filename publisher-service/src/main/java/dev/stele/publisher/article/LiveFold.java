package dev.stele.publisher.article;

import dev.stele.contracts.NewsEvent;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Folds into the database that readers see, also when a rebuild puts another in its place meanwhile. */
public final class LiveFold {

    private record Target(String database, SiteStore store, Folding folding) {}

    private final Sites sites;
    private final Fold fold;
    private final Decisions decisions;
    private final Announcer announcer;
    private final ReadWriteLock still = new ReentrantReadWriteLock();
    private volatile @Nullable Target target;

    public LiveFold(Sites sites, Fold fold, Decisions decisions, Announcer announcer) {
        this.sites = sites;
        this.fold = fold;
        this.decisions = decisions;
        this.announcer = announcer;
    }

    /** Opens the live database ahead of the first fact. */
    public void prepare() {
        target();
    }

    /** Applies the facts; when it returns, the database that is live then has them. */
    public Folding.Result apply(List<NewsEvent> facts) {
        still.readLock().lock();
        try {
            Target now = target();
            Folding.Result result = now.folding().apply(facts);
            while (!sites.live().equals(now.database())) {
                target = null;
                now = target();
                result = now.folding().apply(facts);
            }
            return result;
        } finally {
            still.readLock().unlock();
        }
    }

    /** Does all that belongs to one run, so that nobody finds the site between two parts of it. */
    public void asOneRun(Runnable run) {
        still.readLock().lock();
        try {
            run.run();
        } finally {
            still.readLock().unlock();
        }
    }

    /** Does something between two runs; it may make another database the live one. */
    public void whileStill(Runnable action) {
        still.writeLock().lock();
        try {
            action.run();
        } finally {
            target = null;
            still.writeLock().unlock();
        }
    }

    /** Drops what is remembered of dossiers that another instance may have written since. */
    public void forget() {
        Target now = target;
        if (now != null) {
            now.store().forget();
        }
    }

    private Target target() {
        Target now = target;
        if (now == null) {
            String live = sites.live();
            SiteStore store = sites.open(live);
            now = new Target(live, store, new Folding(fold, store, decisions, announcer));
            target = now;
        }
        return now;
    }
}
