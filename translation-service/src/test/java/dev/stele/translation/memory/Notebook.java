package dev.stele.translation.memory;

import dev.stele.translation.memory.Remembered.Outcome;
import dev.stele.translation.memory.Remembered.Taking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A memory without a store; several instances may write into it. */
public final class Notebook implements MemoryFeed {

    private final TreeMap<String, Remembered> pages = new TreeMap<>();
    private final Map<String, Instant> changedAt = new HashMap<>();
    private Instant now = Instant.parse("2026-09-24T12:00:00Z");
    private long version;
    private int followed;
    private int pagesUntilTrouble = Integer.MAX_VALUE;

    /** The memory as one instance writes it. */
    public Memory instance(MemoryListener listener) {
        return new Instance(listener);
    }

    public Memory instance() {
        return instance((keys, changed) -> {});
    }

    /** One that dies after each write, before it can raise the number or tell anybody. */
    public Memory dyingInstance() {
        return new Instance(null);
    }

    /** Breaks off the next walk through everything after so many pages. */
    public synchronized void failOnceAfter(int pages) {
        pagesUntilTrouble = pages;
    }

    /** How often somebody has asked for what changed. */
    public synchronized int followed() {
        return followed;
    }

    private synchronized void write(Remembered it, @Nullable MemoryListener listener) {
        now = now.plusMillis(1);
        pages.put(it.key(), new Remembered(it.key(), it.entries(), it.forgotten(), it.revision() + 1));
        changedAt.put(it.key(), now);
        if (listener != null) {
            listener.changed(Set.of(it.key()), ++version);
        }
    }

    @Override
    public synchronized long count() {
        return pages.size();
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized Instant latest() {
        return changedAt.isEmpty() ? Instant.EPOCH : now;
    }

    @Override
    public void all(Consumer<Remembered> visitor) {
        int most = untilTrouble();
        List<Remembered> pages = copy();
        pages.stream().limit(most).forEach(visitor);
        if (most < pages.size()) {
            throw new IllegalStateException("the store is away");
        }
    }

    private synchronized int untilTrouble() {
        int pages = pagesUntilTrouble;
        pagesUntilTrouble = Integer.MAX_VALUE;
        return pages;
    }

    private synchronized List<Remembered> copy() {
        return List.copyOf(pages.values());
    }

    @Override
    public synchronized List<Remembered> of(Collection<String> keys) {
        return keys.stream().map(pages::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Instant since(Instant moment, Consumer<Remembered> visitor) {
        List<Remembered> changed;
        Instant seen;
        synchronized (this) {
            followed++;
            // What is written while the visitor is busy is for the next call, and so is its moment.
            changed = pages.values().stream()
                    .filter(it -> !changedAt.get(it.key()).isBefore(moment))
                    .toList();
            seen = changed.isEmpty() ? moment : now;
        }
        changed.forEach(visitor);
        return seen;
    }

    private final class Instance implements Memory {

        private final @Nullable MemoryListener listener;

        Instance(@Nullable MemoryListener listener) {
            this.listener = listener;
        }

        @Override
        public List<Outcome> learn(List<MemoryEntry> entries) {
            List<Outcome> outcomes = new ArrayList<>();
            for (MemoryEntry entry : entries) {
                Taking taking = page(entry.key()).take(entry);
                outcomes.add(taking.outcome());
                if (taking.outcome().isChange()) {
                    write(taking.after(), listener);
                }
            }
            return outcomes;
        }

        private Remembered page(String key) {
            return of(List.of(key)).stream().findFirst().orElse(Remembered.nothing(key));
        }

        @Override
        public Map<String, List<MemoryEntry>> known(String from, String to, Collection<String> sources) {
            Map<String, List<MemoryEntry>> known = new HashMap<>();
            for (String source : sources) {
                List<MemoryEntry> entries =
                        page(MemoryEntry.key(from, to, source)).entries();
                if (!entries.isEmpty()) {
                    known.put(Memory.normalized(source), entries);
                }
            }
            return known;
        }

        @Override
        public Map<String, MemoryEntry> entries(Collection<String> ids) {
            Map<String, MemoryEntry> found = new LinkedHashMap<>();
            ids.forEach(id -> page(MemoryEntry.keyOf(id)).entry(id).ifPresent(it -> found.put(id, it)));
            return found;
        }

        @Override
        public boolean forget(String id, Instant at) {
            Remembered page = page(MemoryEntry.keyOf(id));
            if (page.entry(id).isEmpty()) {
                return false;
            }
            write(page.forget(id, at), listener);
            return true;
        }

        @Override
        public void each(String from, String to, Consumer<MemoryEntry> visitor) {
            copy().stream()
                    .flatMap(it -> it.entries().stream())
                    .filter(it -> it.from().equals(from) && it.to().equals(to))
                    .forEach(visitor);
        }
    }
}
