package dev.stele.website.site;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The newest articles, which no page then has to search for. */
final class LatestMemory {

    private record Kept(long gaps, String database, Latest latest, Map<String, Long> versions) {

        static Kept of(long gaps, String database, Latest latest) {
            return new Kept(
                    gaps,
                    database,
                    latest,
                    latest.articles().stream()
                            .collect(Collectors.toMap(LiveArticle::id, LiveArticle::version, Math::max)));
        }

        Kept with(Latest newest) {
            return of(gaps, database, newest);
        }

        boolean isBehind(LiveArticle article) {
            Long known = versions.get(article.id());
            return known == null ? !article.live().isEmpty() && latest.reaches(article) : known < article.version();
        }

        boolean isOf(long gapsUntilNow, String name) {
            return gaps == gapsUntilNow && database.equals(name);
        }
    }

    private final Hearing hearing;
    private final Catalogue catalogue;
    private final Changes changes = new Changes();
    private @Nullable Kept kept;

    /** What readers' articles are compared with: the last that was read, also while the store is asked for changes of it. */
    private volatile @Nullable Kept compared;

    /** Of all articles that readers have seen; a later one is in no list that was made before. */
    private volatile Instant newestSeen = Instant.MIN;

    /** What changed while the newest articles are being read; null when they are not. */
    private @Nullable Set<String> meanwhile;

    LatestMemory(Hearing hearing, Catalogue catalogue) {
        this.hearing = hearing;
        this.catalogue = catalogue;
    }

    void changed(String articleId) {
        changes.add(articleId);
    }

    /** Whether the article as it was just read from the store is newer than what is remembered and not yet told to have changed. */
    boolean isBehind(LiveArticle article) {
        boolean newest = !article.live().isEmpty() && article.publishedAt().isAfter(newestSeen);
        if (newest) {
            newestSeen = article.publishedAt();
        }
        Kept now = compared;
        if (now != null) {
            return now.isBehind(article) && !changes.contains(article.id());
        }
        // What is being read at this moment may be from before: it is looked at once more.
        changes.add(article.id());
        return newest;
    }

    /** The articles of a list; empty where it may reach beyond what is known. */
    Optional<List<LiveArticle>> find(String database, Site store, Selection wanted) {
        Kept now = current(database, store);
        if (now != null && now.latest().isWorn() && load(now, store)) {
            now = current(database, store);
        }
        return now == null ? Optional.empty() : now.latest().find(wanted);
    }

    // One at a time: what one thread reads for its page, the others need for theirs.
    private synchronized @Nullable Kept current(String database, Site store) {
        if (!hearing.isTold()) {
            return null;
        }
        long gaps = hearing.gaps();
        List<String> ids = changes.take();
        if (meanwhile != null) {
            meanwhile.addAll(ids);
        }
        Kept old = kept;
        // Until the store has answered.
        kept = null;
        if (old == null || !old.isOf(gaps, database)) {
            return keep(Kept.of(gaps, database, Latest.UNKNOWN));
        }
        return keep(ids.isEmpty() ? old : old.with(old.latest().changed(ids, store.articles(ids))));
    }

    private Kept keep(Kept next) {
        kept = next;
        compared = next.latest().equals(Latest.UNKNOWN) ? null : next;
        return next;
    }

    /**
     * Reads the newest articles anew, which may take long: nobody waits for it but who began it; the others ask the store.
     * False when somebody else is at it.
     */
    private boolean load(Kept now, Site store) {
        synchronized (this) {
            if (meanwhile != null) {
                return false;
            }
            meanwhile = new HashSet<>();
        }
        try {
            loaded(now, newest(store), store);
        } finally {
            synchronized (this) {
                meanwhile = null;
            }
        }
        return true;
    }

    private synchronized void loaded(Kept before, Latest newest, Site store) {
        Set<String> ids = Objects.requireNonNullElse(meanwhile, Set.of());
        Latest current = newest.changed(ids, store.articles(ids));
        Kept now = kept;
        if (now != null && now.isOf(before.gaps(), before.database())) {
            keep(now.with(current));
        }
    }

    private Latest newest(Site store) {
        Optional<List<String>> ids = catalogue.newest(store, Latest.MOST + 1);
        List<LiveArticle> newest = ids.map(named -> SiteMemory.inOrder(
                        named, store, article -> !article.live().isEmpty()))
                .orElseGet(() -> store.newest(Latest.MOST + 1));
        // Of those that the catalogue names some may be withdrawn already; there are others all the same.
        return Latest.of(newest, ids.map(List::size).orElse(newest.size()) <= Latest.MOST);
    }
}
