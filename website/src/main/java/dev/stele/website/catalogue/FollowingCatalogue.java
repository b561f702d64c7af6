package dev.stele.website.catalogue;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.site.Catalogue;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.Span;
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

    private final CatalogueIndex index;
    private final ArticlesFollower follower;
    private final Standing standing = new Standing();

    /** What was told and is not in the index yet; another telling of the same article is another object. */
    private final Map<String, Object> changed = new ConcurrentHashMap<>();

    private volatile Runnable worker = () -> {};
    private @Nullable String filledFrom;

    FollowingCatalogue(IndexSettings settings, ArticlesFollower follower) {
        this.index = new CatalogueIndex(settings);
        this.follower = follower;
    }

    /** @param wake is run whenever there is something to do in the background */
    void whenDue(Runnable wake) {
        worker = wake;
    }

    @Override
    public void begin() {
        standing.begin();
        worker.run();
    }

    @Override
    public void end() {
        standing.end();
    }

    @Override
    public void takenDown(String mediaId) {
        follower.takenDown(mediaId);
    }

    @Override
    public void changed(String articleId) {
        changed.put(articleId, new Object());
        worker.run();
    }

    @Override
    public Optional<List<String>> find(Site store, Selection wanted) {
        return ask(store, () -> index.find(ListQuery.of(wanted)));
    }

    @Override
    public Optional<List<String>> newest(Site store, int limit) {
        // The memory of everything that is shown asks this: a walk of its own would only make both slower.
        standing.awaitWalk();
        return ask(store, () -> index.find(ListQuery.newest(limit)));
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
        String name = standing.inStep();
        if (name == null) {
            return false;
        }
        if (!name.equals(store.name())) {
            standing.leave(name);
            worker.run();
            return false;
        }
        if (!changed.isEmpty()) {
            takeChanges(name, store);
        }
        return standing.isInStepWith(name);
    }

    // One at a time: what one thread reads, the others need too, and wait for until it can be found.
    private synchronized void takeChanges(String name, Site store) {
        Map<String, Object> taken = Map.copyOf(changed);
        // During a walk it would be put in before what the walk read earlier.
        if (taken.isEmpty() || !standing.isInStepWith(name)) {
            return;
        }
        index.replace(taken.keySet(), store.articles(taken.keySet()).values());
        index.refresh();
        taken.forEach(changed::remove);
        follower.changed(taken.keySet());
    }

    boolean isBehind() {
        return standing.isBehind();
    }

    boolean hasNews() {
        return standing.inStep() != null && !changed.isEmpty();
    }

    /** Begins a walk. What is told until {@link #finish} is read after it, over what the walk has read. */
    synchronized long start(String database) {
        long since = standing.walkBegins();
        if (!database.equals(filledFrom)) {
            index.clear();
            filledFrom = database;
        }
        index.refresh();
        return since;
    }

    Map<String, Long> versions() {
        return index.versions();
    }

    void put(Collection<String> ids, Collection<LiveArticle> articles) {
        index.replace(ids, articles);
    }

    /** A walk came to no end. */
    void giveUp() {
        standing.walkFails();
    }

    /** Ends a walk, and is in step with the database unless something went by unheard meanwhile. */
    boolean finish(String database, long since, Collection<String> read) {
        index.refresh();
        boolean inStep = standing.walkEnds(database, since);
        follower.changed(read.isEmpty() ? List.of() : newestFirst(read));
        return inStep;
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
