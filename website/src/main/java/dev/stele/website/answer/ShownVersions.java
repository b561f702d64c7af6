package dev.stele.website.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The newest version of each article that any reader has been shown. An answer made from an older one may not leave, and
 * is not kept. Not thread-safe, except for {@link #release}.
 */
final class ShownVersions {

    /**
     * What a new answer changes.
     *
     * @param risen articles that readers had seen in an older version
     * @param overtaken those of them whose new version the log has not told of
     */
    record Raise(Set<String> risen, Set<String> overtaken, Set<String> firstSeen, List<Kept> outdated) {}

    /**
     * What readers had been shown of some articles at one moment.
     *
     * @param database the latest that anything was shown from
     */
    record Past(long database, Map<String, Long> versions) {

        /** An answer that was begun later shows something older, so its store does. */
        boolean isAheadOf(Kept made) {
            if (made.database != database) {
                return made.database < database;
            }
            return made.versions.entrySet().stream()
                    .anyMatch(shown -> shown.getValue() < versions.getOrDefault(shown.getKey(), 0L));
        }
    }

    private static final class Entry {
        long version;
        long shownAt;
        long announced;
        final Set<Kept> dependents = ConcurrentHashMap.newKeySet();
    }

    private final int idle;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final TreeSet<Long> underway = new TreeSet<>();
    private long starts;
    private long database = Long.MIN_VALUE;
    private int pruneAt;

    /** @param idle how many articles may be remembered without need before the memory is pruned */
    ShownVersions(int idle) {
        this.idle = idle;
        this.pruneAt = idle;
    }

    /** The making of an answer begins; an article that it may read is remembered until it ends. */
    long begin() {
        underway.add(++starts);
        return starts;
    }

    void end(long begun) {
        underway.remove(begun);
    }

    /** The log has told of this version, so that whatever was made before it is dropped already; a newer one is news again. */
    void announce(String article, long version) {
        Entry entry = entry(article);
        entry.announced = Math.max(entry.announced, version);
        entry.shownAt = starts;
    }

    /** The articles of which readers have seen a newer version than this answer shows. */
    Set<String> newerThan(Kept made) {
        Set<String> newer = new HashSet<>();
        if (made.database == database) {
            made.versions.forEach((id, version) -> {
                Entry entry = entries.get(id);
                if (entry != null && entry.version > version) {
                    newer.add(id);
                }
            });
        } else if (made.database < database) {
            newer.addAll(made.versions.keySet());
        }
        return newer;
    }

    /** What readers have been shown of these articles by now. */
    Past past(Set<String> articles) {
        Map<String, Long> versions = new HashMap<>();
        for (String id : articles) {
            Entry entry = entries.get(id);
            if (entry != null) {
                versions.put(id, entry.version);
            }
        }
        return new Past(articles.isEmpty() ? Long.MIN_VALUE : database, versions);
    }

    /** Remembers what an answer shows before it leaves. */
    Raise raise(Kept made) {
        List<Kept> outdated = new ArrayList<>();
        if (made.database > database) {
            entries.values().forEach(entry -> outdated.addAll(entry.dependents));
            entries.clear();
            database = made.database;
        }
        Raise raise = new Raise(new HashSet<>(), new HashSet<>(), new HashSet<>(), outdated);
        made.versions.forEach((id, version) -> raise(id, version, raise));
        prune();
        return raise;
    }

    private void raise(String id, long version, Raise raise) {
        Entry entry = entry(id);
        entry.shownAt = starts;
        if (entry.version >= version) {
            return;
        }
        if (entry.version == 0) {
            raise.firstSeen.add(id);
        } else {
            raise.risen.add(id);
            if (version > entry.announced) {
                raise.overtaken.add(id);
            }
        }
        raise.outdated.addAll(entry.dependents);
        entry.version = version;
    }

    /** Remembers that the answer is kept, to be dropped as soon as one of its articles has moved on. */
    void hold(Kept kept) {
        kept.versions.keySet().forEach(id -> entry(id).dependents.add(kept));
    }

    /** The answer is no longer kept. Any thread may call this. */
    void release(Kept kept) {
        kept.versions.keySet().forEach(id -> {
            Entry entry = entries.get(id);
            if (entry != null) {
                entry.dependents.remove(kept);
            }
        });
    }

    /**
     * The store itself went back, as after the restoration of a backup: from now on what it says counts.
     *
     * @return kept answers of a later database, which is live no more
     */
    List<Kept> follow(Kept made) {
        List<Kept> outdated = new ArrayList<>();
        if (made.database < database && !made.versions.isEmpty()) {
            entries.values().forEach(entry -> outdated.addAll(entry.dependents));
            entries.clear();
            database = made.database;
        }
        made.versions.forEach((id, version) -> {
            Entry entry = entry(id);
            entry.version = Math.min(entry.version, version);
        });
        return outdated;
    }

    int size() {
        return entries.size();
    }

    private Entry entry(String id) {
        return entries.computeIfAbsent(id, _ -> new Entry());
    }

    /** An article may be forgotten once no kept answer shows it and no answer is being made that began before it was shown. */
    private void prune() {
        if (entries.size() > pruneAt) {
            long oldest = underway.isEmpty() ? starts : underway.first();
            entries.values().removeIf(entry -> entry.dependents.isEmpty() && entry.shownAt < oldest);
            pruneAt = entries.size() + idle;
        }
    }
}
