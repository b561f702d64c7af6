package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.SiteSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What nearly every page needs, kept while the log tells what changes: the settings, the languages, and the newest
 * articles, which no page then has to search for. While the log does not tell, everything is read from the store.
 */
@Component
public final class SiteMemory {

    private record Kept(
            long age,
            long gaps,
            String database,
            Optional<SiteSettings> settings,
            List<String> locales,
            Latest latest) {

        Kept with(Latest newest) {
            return new Kept(age, gaps, database, settings, locales, newest);
        }
    }

    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong age = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();
    private final Object searches = new Object();
    private final Catalogue catalogue;
    private volatile boolean told;
    private @Nullable Kept kept;

    /** What changed while the newest articles are being read; null when they are not. */
    private @Nullable Set<String> meanwhile;

    public SiteMemory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** From now on every change is told. */
    public void begin() {
        gaps.incrementAndGet();
        catalogue.begin();
        told = true;
    }

    /** Changes may go by unheard. */
    public void end() {
        told = false;
        catalogue.end();
        gaps.incrementAndGet();
    }

    /** Nobody knows what changed. */
    public void lose() {
        catalogue.begin();
        gaps.incrementAndGet();
    }

    /** Something other than an article changed. */
    public void forget() {
        age.incrementAndGet();
    }

    /** Counts the times that something other than an article may have changed; empty while changes go by unheard. */
    OptionalLong age() {
        return told ? OptionalLong.of(age.get() + gaps.get()) : OptionalLong.empty();
    }

    public void changed(String articleId) {
        changed.add(articleId);
        catalogue.changed(articleId);
    }

    /** The settings of the site in that database. */
    public Optional<SiteSettings> settings(String database, Site store) {
        Kept now = current(database, store);
        return now == null ? store.settings() : now.settings();
    }

    /** The languages in which something is live; remembered where no settings name the languages of the site. */
    public List<String> liveLocales(String database, Site store) {
        Kept now = current(database, store);
        return now == null || now.settings().isPresent() ? store.liveLocales() : now.locales();
    }

    /** The articles of a list, from memory as far as it reaches. */
    public List<LiveArticle> list(String database, Site store, Selection wanted) {
        return known(database, store, wanted)
                // Who had to wait for the searches of others may find it known by then.
                .orElseGet(() -> searched(() -> known(database, store, wanted).orElseGet(() -> store.list(wanted))));
    }

    private Optional<List<LiveArticle>> known(String database, Site store, Selection wanted) {
        Kept now = current(database, store);
        if (now != null && now.latest().isWorn() && load(now, store)) {
            now = current(database, store);
        }
        return now == null
                ? Optional.empty()
                : now.latest()
                        .find(wanted)
                        .or(() -> catalogue.find(store, wanted).map(ids -> inOrder(ids, store, wanted::takes)));
    }

    public List<Month> months(Site store, ArticleKind kind) {
        return catalogue.months(store, kind).orElseGet(() -> searched(() -> store.months(kind)));
    }

    public List<LiveArticle> list(Site store, Span span) {
        return catalogue
                .find(store, span)
                .map(ids -> inOrder(ids, store, span::takes))
                .orElseGet(() -> searched(() -> store.list(span)));
    }

    /** One at a time, because a store without sorted indexes walks over all articles for it. */
    private <T> T searched(Supplier<T> search) {
        synchronized (searches) {
            return search.get();
        }
    }

    /** Asked of the articles themselves once more: whatever the catalogue says, nothing is listed that is not live. */
    private static List<LiveArticle> inOrder(List<String> ids, Site store, Predicate<LiveArticle> wanted) {
        Map<String, LiveArticle> found = store.articles(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .toList();
    }

    // One at a time: what one thread reads for its page, the others need for theirs.
    private synchronized @Nullable Kept current(String database, Site store) {
        if (!told) {
            return null;
        }
        long now = age.get();
        long unheard = gaps.get();
        // Taken before the store is read: what changes from here on is read the next time.
        List<String> ids = List.copyOf(changed);
        ids.forEach(changed::remove);
        if (meanwhile != null) {
            meanwhile.addAll(ids);
        }
        Kept old = kept;
        kept = null;
        if (old == null || old.gaps() != unheard || !old.database().equals(database)) {
            kept = settled(new Kept(now, unheard, database, Optional.empty(), List.of(), Latest.UNKNOWN), now, store);
        } else {
            kept = changed(old.age() == now ? old : settled(old, now, store), ids, store);
        }
        return kept;
    }

    /** With the settings as they are now. */
    private static Kept settled(Kept old, long age, Site store) {
        Optional<SiteSettings> settings = store.settings();
        List<String> locales = settings.isPresent() ? List.of() : store.liveLocales();
        return new Kept(age, old.gaps(), old.database(), settings, locales, old.latest());
    }

    private static Kept changed(Kept old, List<String> ids, Site store) {
        if (ids.isEmpty()) {
            return old;
        }
        Map<String, LiveArticle> found = store.articles(ids);
        return new Kept(
                old.age(),
                old.gaps(),
                old.database(),
                old.settings(),
                locales(old, found.values(), store),
                old.latest().changed(ids, found));
    }

    /** Only where a language was withdrawn may it have been the last article in it, which the store must be asked. */
    private static List<String> locales(Kept old, Collection<LiveArticle> changed, Site store) {
        if (old.settings().isPresent()) {
            return old.locales();
        }
        if (changed.stream().anyMatch(article -> !article.gone().isEmpty())) {
            return store.liveLocales();
        }
        Stream<String> added =
                changed.stream().flatMap(article -> article.live().stream().map(Variant::locale));
        return Stream.concat(old.locales().stream(), added).distinct().sorted().toList();
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
        if (now != null && now.gaps() == before.gaps() && now.database().equals(before.database())) {
            kept = now.with(current);
        }
    }

    private Latest newest(Site store) {
        Optional<List<String>> ids = catalogue.newest(store, Latest.MOST + 1);
        List<LiveArticle> newest = new ArrayList<>();
        ids.map(some -> inOrder(some, store, article -> !article.live().isEmpty()))
                .ifPresentOrElse(newest::addAll, () -> newest.addAll(store.newest(Latest.MOST + 1)));
        // Of those that the catalogue names some may be withdrawn already; there are others all the same.
        return Latest.of(newest, ids.map(List::size).orElse(newest.size()) <= Latest.MOST);
    }
}
