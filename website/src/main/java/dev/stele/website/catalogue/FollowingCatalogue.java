package dev.stele.website.catalogue;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.site.Catalogue;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The catalogue in an index. A change that was told is read by whoever asks next, so that no list is older than the last
 * word of the log; after a start or a gap a walk over the store, in the background, brings it in step again.
 */
@Component
final class FollowingCatalogue implements Catalogue, DisposableBean {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final CatalogueIndex index;
    private final ArticlesFollower follower;
    /** What was told and is not in the index yet; another telling of the same article is another object. */
    private final Map<String, Object> changed = new ConcurrentHashMap<>();

    private final Set<String> touched = ConcurrentHashMap.newKeySet();

    /** The database that is known whole, or null. */
    private volatile @Nullable String inStep;

    private volatile boolean walking;
    private volatile boolean told;
    private volatile boolean walked;
    private volatile long gaps;
    private @Nullable String filledFrom;

    FollowingCatalogue(IndexSettings settings, ArticlesFollower follower) {
        this.index = new CatalogueIndex(settings);
        this.follower = follower;
    }

    @Override
    public synchronized void begin() {
        gaps++;
        inStep = null;
        told = true;
        walking = true;
    }

    @Override
    public synchronized void end() {
        gaps++;
        inStep = null;
        told = false;
        stopWalking();
    }

    @Override
    public void changed(String articleId) {
        if (walking) {
            touched.add(articleId);
        }
        changed.put(articleId, new Object());
    }

    @Override
    public Optional<List<String>> find(Site store, Selection wanted) {
        return ask(store, () -> index.find(ListQuery.of(wanted)));
    }

    @Override
    public Optional<List<String>> newest(Site store, int limit) {
        // The memory of everything that is shown asks this: a walk of its own would only make both slower.
        awaitWalk();
        return ask(store, () -> index.find(ListQuery.newest(limit)));
    }

    private synchronized void awaitWalk() {
        long begun = System.nanoTime();
        long left = LONGEST_WAIT.toMillis();
        try {
            while (walking && inStep == null && left > 0) {
                wait(left);
                left = LONGEST_WAIT.minusNanos(System.nanoTime() - begun).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stopWalking() {
        walking = false;
        notifyAll();
    }

    @Override
    public Optional<List<Month>> months(Site store, ArticleKind kind) {
        return ask(store, () -> index.months(kind));
    }

    @Override
    public Optional<List<String>> find(Site store, Span span) {
        return ask(store, () -> index.find(ListQuery.of(span)));
    }

    private <T> Optional<T> ask(Site store, Supplier<T> question) {
        return catchUp(store) ? Optional.of(question.get()) : Optional.empty();
    }

    /** Reads what was told since the last time; false when that is not enough to be in step with this database. */
    boolean catchUp(Site store) {
        String name = inStep;
        if (name == null) {
            return false;
        }
        if (!name.equals(store.name())) {
            leave(name);
            return false;
        }
        if (!changed.isEmpty()) {
            takeChanges(store);
        }
        return name.equals(inStep);
    }

    /** The site is read from another database now. */
    private synchronized void leave(String name) {
        if (name.equals(inStep)) {
            inStep = null;
        }
    }

    // One at a time: what one thread reads, the others need too, and wait for until it can be found.
    private synchronized void takeChanges(Site store) {
        Map<String, Object> taken = Map.copyOf(changed);
        if (taken.isEmpty()) {
            return;
        }
        index.replace(taken.keySet(), store.articles(taken.keySet()).values());
        index.refresh();
        taken.forEach(changed::remove);
        follower.changed(taken.keySet());
    }

    /**
     * Whether a walk is due: changes are told, but what went by before is not known. One is due in any case, because a
     * follower needs it though no list can be trusted while nothing is told.
     */
    boolean isBehind() {
        return inStep == null && (told || !walked);
    }

    boolean hasNews() {
        return inStep != null && !changed.isEmpty();
    }

    /** From now until {@link #finish} what is told is not overwritten by what the walk had read before. */
    synchronized long start(String database) {
        walking = true;
        touched.clear();
        inStep = null;
        if (!database.equals(filledFrom)) {
            index.clear();
            filledFrom = database;
        }
        index.refresh();
        return gaps;
    }

    Map<String, Long> versions() {
        return index.versions();
    }

    synchronized void put(Collection<String> ids, Collection<LiveArticle> articles) {
        List<String> untouched =
                ids.stream().filter(id -> !touched.contains(id)).toList();
        index.replace(
                untouched,
                articles.stream().filter(a -> !touched.contains(a.id())).toList());
    }

    /** A walk came to no end. */
    void giveUp() {
        stopWalking();
    }

    /** Ends a walk, and is in step with the database unless something went by unheard meanwhile. */
    synchronized boolean finish(String database, long since, Collection<String> read) {
        walked = true;
        index.refresh();
        if (told && gaps == since) {
            inStep = database;
        }
        touched.clear();
        stopWalking();
        follower.changed(read.isEmpty() ? List.of() : newestFirst(read));
        return inStep != null;
    }

    private List<String> newestFirst(Collection<String> read) {
        List<String> order = new ArrayList<>(index.find(ListQuery.newest(Integer.MAX_VALUE)));
        Set<String> wanted = Set.copyOf(read);
        order.retainAll(wanted);
        List<String> rest = new ArrayList<>(wanted);
        rest.removeAll(Set.copyOf(order));
        order.addAll(rest);
        return order;
    }

    @Override
    public void destroy() {
        index.close();
    }
}
