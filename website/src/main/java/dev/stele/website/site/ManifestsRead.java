package dev.stele.website.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The live manifests from which one answer is made: every article that the answer shows, in the version that it shows.
 * Bound to the thread that makes the answer; what other threads read is not recorded.
 */
public final class ManifestsRead {

    private static final ScopedValue<ManifestsRead> CURRENT = ScopedValue.newInstance();

    private final Map<String, LiveArticle> articles = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private long database = Long.MIN_VALUE;
    private boolean torn;

    /** Runs the maker of an answer and records what it reads. */
    public <T> T record(Supplier<T> maker) {
        return ScopedValue.where(CURRENT, this).call(maker::get);
    }

    /** The answer that this thread is making; null when it makes none. */
    public static @Nullable ManifestsRead current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /**
     * Records a manifest as it was read.
     *
     * @param generation of the database: versions of two databases do not compare
     */
    public static void note(long generation, LiveArticle article) {
        ManifestsRead current = current();
        if (current != null) {
            current.enter(generation);
            current.articles.put(article.id(), article);
            current.add(article.id(), article.version());
        }
    }

    public static void noteAll(long generation, Collection<LiveArticle> articles) {
        articles.forEach(article -> note(generation, article));
    }

    /** Records what a finished answer was made from, because the answer that is being made includes it. */
    public void include(long generation, Map<String, Long> included) {
        if (!included.isEmpty()) {
            enter(generation);
            included.forEach(this::add);
        }
    }

    private void enter(long generation) {
        if (generation > database) {
            // The site moved to another database and everything is read again from there.
            articles.clear();
            versions.clear();
            torn = false;
            database = generation;
        }
        torn |= generation < database;
    }

    private void add(String id, long version) {
        Long other = versions.put(id, version);
        torn |= other != null && other != version;
    }

    /** Whether one article was read in two versions, or from two databases. */
    public boolean isTorn() {
        return torn;
    }

    public long database() {
        return database;
    }

    public Map<String, Long> versions() {
        return Map.copyOf(versions);
    }

    public List<LiveArticle> articles() {
        return List.copyOf(articles.values());
    }
}
