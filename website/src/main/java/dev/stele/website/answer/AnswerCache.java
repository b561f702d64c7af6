package dev.stele.website.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.stele.website.site.ManifestsRead;
import dev.stele.website.site.SiteMemory;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finished answers by address. An address that many ask for at once is made once. An answer that was begun before a drop is
 * neither kept nor shared after it, and no answer leaves that shows an older version of an article than a reader has seen.
 */
@Component
public final class AnswerCache {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);

    /** A second try reads what the first one missed; more are needed only where an article changes again meanwhile. */
    private static final int TRIES = 64;
    /** So many tries in a row must read what is older than readers had seen before, until the store is believed. */
    private static final int TRIES_TO_FOLLOW = 4;

    private static final int IDLE_VERSIONS = 20_000;

    private final SiteMemory memory;
    private final Cache<String, Kept> kept;
    private final SingleFlight<Kept> flights = new SingleFlight<>();
    private final ShownVersions shown = new ShownVersions(IDLE_VERSIONS);
    private final Object turn = new Object();
    private long generation;
    private long sightings;

    AnswerCache(CacheSettings settings, SiteMemory memory) {
        this.memory = memory;
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.cacheBytes().toBytes())
                .weigher((String key, Kept entry) -> entry.weight())
                .removalListener(this::removed)
                .executor(Runnable::run)
                .build();
    }

    private void removed(@Nullable String address, @Nullable Kept entry, RemovalCause cause) {
        if (entry != null) {
            shown.release(entry);
        }
    }

    @Nullable
    Answer present(String address) {
        Kept entry = kept.getIfPresent(address);
        return entry == null ? null : entry.answer;
    }

    /** The answer in memory, or else the one that this or another thread is making. */
    public Answer answer(String address, Recipe recipe) {
        Kept present = kept.getIfPresent(address);
        return (present == null ? fly(address, recipe, false) : present).included().answer;
    }

    /** An answer that many addresses share under a name that is none; kept, though passing for each of them. */
    public Answer shared(String name, Recipe recipe) {
        Kept present = kept.getIfPresent(name);
        return (present == null ? fly(name, recipe, true) : present).included().answer;
    }

    /** An answer that is made for one reader and not kept. It, too, is never older than what readers have seen. */
    public Answer passing(Recipe recipe) {
        return made("", recipe, false).included().answer;
    }

    /** Forgets what the predicate names, and keeps nothing that is being made at this moment. */
    public void drop(Predicate<String> addresses) {
        drop(addresses, "", 0);
    }

    /** Forgets also what shows the article, in whatever language; the log tells of this version, or 0 of none. */
    public void drop(Predicate<String> addresses, String article, long version) {
        synchronized (turn) {
            if (version > 0) {
                shown.announce(article, version);
            }
            dropNow(entry -> addresses.test(entry.address) || entry.answer.sources.contains(article));
        }
    }

    private void dropNow(Predicate<Kept> entries) {
        outdate();
        kept.asMap().values().removeIf(entries);
    }

    private void outdate() {
        generation++;
        flights.clear();
    }

    private Kept fly(String address, Recipe recipe, boolean always) {
        return flights.get(address, () -> made(address, recipe, always));
    }

    private Kept made(String address, Recipe recipe, boolean always) {
        Set<String> stale = Set.of();
        int older = 0;
        for (int i = 0; i < TRIES; i++) {
            Beginning begun = begin(stale);
            try {
                // Another thread may have finished between the look into the memory and the take-off.
                Kept present = kept.getIfPresent(address);
                if (present != null) {
                    return present;
                }
                ManifestsRead read = new ManifestsRead();
                Kept made = new Kept(address, read.record(recipe::make), read);
                older = begun.past().isAheadOf(made) ? older + 1 : 0;
                if (older == TRIES_TO_FOLLOW) {
                    follow(made);
                }
                stale = read.isTorn() ? made.versions.keySet() : settle(made, read, begun, always);
                if (stale.isEmpty()) {
                    return made;
                }
            } finally {
                end(begun);
            }
            stale.forEach(memory::changed);
        }
        throw new StillChanging(stale);
    }

    /** What the store says counts, although readers were shown newer versions. */
    private void follow(Kept made) {
        LOG.warn("The store has older versions than readers saw, of some of {}", made.versions.keySet());
        synchronized (turn) {
            shown.follow(made).forEach(old -> kept.asMap().remove(old.address, old));
        }
    }

    /** Lets an answer leave unless readers have seen newer versions; of which articles they have is returned. */
    private Set<String> settle(Kept made, ManifestsRead read, Beginning begun, boolean always) {
        synchronized (turn) {
            boolean current = begun.generation() == generation;
            // Within the turn: of two who see an article first, the one who leaves first must find the lists dropped.
            if (!memory.shown(read.articles()).isEmpty()) {
                dropNow(Addresses::isOfAList);
            }
            Set<String> newer = shown.newerThan(made);
            if (!newer.isEmpty()) {
                outdate();
                return newer;
            }
            ShownVersions.Raise raise = shown.raise(made);
            raise.outdated().forEach(old -> kept.asMap().remove(old.address, old));
            sightings += raise.firstSeen().size();
            if (!raise.overtaken().isEmpty()) {
                // Those that show it are gone already; in others it may have a place now.
                raise.overtaken().forEach(memory::changed);
                dropNow(Addresses::isOfAList);
            } else if (!raise.risen().isEmpty()) {
                outdate();
            }
            if (current && !made.address.isEmpty() && (made.answer.kept || always)) {
                shown.hold(made);
                kept.put(made.address, made);
            }
        }
        return Set.of();
    }

    private Beginning begin(Set<String> stale) {
        synchronized (turn) {
            return new Beginning(shown.begin(), generation, shown.past(stale));
        }
    }

    private void end(Beginning begun) {
        synchronized (turn) {
            shown.end(begun.number());
        }
    }

    /** Counts the drops: what was read under one count is current for as long as the count stands. */
    public long generation() {
        synchronized (turn) {
            return generation;
        }
    }

    /** Counts the drops and the articles seen for the first time: while it stands, nobody saw anything new. */
    public long state() {
        synchronized (turn) {
            return generation + sightings;
        }
    }
}
