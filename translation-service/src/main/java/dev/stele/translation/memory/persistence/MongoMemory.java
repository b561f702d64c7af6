package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryListener;
import dev.stele.translation.memory.Remembered;
import dev.stele.translation.memory.Remembered.Outcome;
import dev.stele.translation.memory.Remembered.Taking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per source and pair of languages. */
@Component
class MongoMemory implements Memory {

    static final String COLLECTION = "memory";

    private static final int BATCH = 500;
    private static final int ATTEMPTS = 20;

    private final MongoCollection<Document> sources;
    private final MemoryVersion version;
    private final MemoryListener listener;

    MongoMemory(MongoDatabase database, MemoryListener listener) {
        this.sources = database.getCollection(COLLECTION);
        this.version = new MemoryVersion(database);
        this.listener = listener;
    }

    @Override
    public List<Outcome> learn(List<MemoryEntry> entries) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += BATCH) {
            outcomes.addAll(learnBatch(entries.subList(from, Math.min(entries.size(), from + BATCH))));
        }
        return outcomes;
    }

    private List<Outcome> learnBatch(List<MemoryEntry> entries) {
        List<Outcome> first = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Remembered> known =
                    remembered(entries.stream().map(MemoryEntry::key).distinct().toList());
            Map<String, Remembered> changed = new LinkedHashMap<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (MemoryEntry entry : entries) {
                Taking taking = changed.getOrDefault(
                                entry.key(), known.getOrDefault(entry.key(), Remembered.nothing(entry.key())))
                        .take(entry);
                outcomes.add(taking.outcome());
                if (taking.outcome().isChange()) {
                    changed.put(entry.key(), taking.after());
                }
            }
            first = attempt == 0 ? outcomes : first;
            // Nothing to write can also mean that an earlier try wrote it and was not told so.
            if (changed.isEmpty() || write(changed)) {
                return first;
            }
        }
        throw new IllegalStateException("others changed the same sources again and again");
    }

    /** Whether all of it was written; what was, stays. */
    private boolean write(Map<String, Remembered> changed) {
        Set<String> keys = Set.copyOf(changed.keySet());
        boolean all = RememberedWrites.write(sources, List.copyOf(changed.values()));
        listener.changed(keys, version.next());
        return all;
    }

    @Override
    public Map<String, List<MemoryEntry>> known(String from, String to, Collection<String> wanted) {
        Map<String, String> normalized = new HashMap<>();
        wanted.forEach(it -> normalized.put(MemoryEntry.key(from, to, it), Memory.normalized(it)));
        Map<String, List<MemoryEntry>> known = new HashMap<>();
        remembered(List.copyOf(normalized.keySet())).values().stream()
                .filter(it -> !it.entries().isEmpty())
                .forEach(it -> known.put(normalized.get(it.key()), it.entries()));
        return known;
    }

    @Override
    public Map<String, MemoryEntry> entries(Collection<String> ids) {
        Map<String, Remembered> found =
                remembered(ids.stream().map(MemoryEntry::keyOf).distinct().toList());
        Map<String, MemoryEntry> entries = new LinkedHashMap<>();
        for (String id : ids) {
            Remembered it = found.get(MemoryEntry.keyOf(id));
            if (it != null) {
                it.entry(id).ifPresent(entry -> entries.put(id, entry));
            }
        }
        return entries;
    }

    @Override
    public boolean forget(String id, Instant at) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document found = sources.find(eq("_id", MemoryEntry.keyOf(id))).first();
            Remembered it = found == null ? null : RememberedDocument.read(found);
            if (it == null || it.entry(id).isEmpty()) {
                return false;
            }
            if (write(Map.of(it.key(), it.forget(id, at)))) {
                return true;
            }
        }
        throw new IllegalStateException("others changed the same source again and again");
    }

    @Override
    public void each(String from, String to, Consumer<MemoryEntry> visitor) {
        Parts.walk(
                sources,
                List.of(eq("from", from), eq("to", to)),
                it -> RememberedDocument.read(it).entries().stream()
                        .sorted(java.util.Comparator.comparing(MemoryEntry::id))
                        .forEach(visitor));
    }

    private Map<String, Remembered> remembered(List<String> keys) {
        Map<String, Remembered> found = new HashMap<>();
        for (Document it : sources.find(in("_id", keys))) {
            Remembered remembered = RememberedDocument.read(it);
            found.put(remembered.key(), remembered);
        }
        return found;
    }
}
