package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.translation.desk.Sha256;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** One document per source and pair of languages. */
@Component
class MongoMemory implements Memory {

    static final String COLLECTION = "memory";

    private final MongoCollection<MemoryEntry> entries;

    MongoMemory(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, MemoryEntry.class);
    }

    @Override
    public void learn(List<MemoryEntry> learned) {
        learned.forEach(this::learn);
    }

    private void learn(MemoryEntry it) {
        Bson olderOrNone = and(eq("_id", id(it.from(), it.to(), it.source())), lt("approvedAt", it.approvedAt()));
        Bson entry = combine(
                set("from", it.from()),
                set("to", it.to()),
                set("source", it.source()),
                set("target", it.target()),
                set("by", it.by()),
                set("approvedAt", it.approvedAt()),
                set("folded", folded(it.source() + "\n" + it.target())));
        try {
            entries.updateOne(olderOrNone, entry, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The id is there and not older: what is known already stands.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Map<String, MemoryEntry> exact(String from, String to, Collection<String> sources) {
        List<String> ids =
                sources.stream().map(source -> id(from, to, source)).distinct().toList();
        Map<String, MemoryEntry> found = new HashMap<>();
        for (MemoryEntry entry : entries.find(in("_id", ids))) {
            found.put(Memory.normalized(entry.source()), entry);
        }
        return found;
    }

    @Override
    public List<MemoryEntry> containing(String words, String from, String to, int limit) {
        return entries.find(and(eq("from", from), eq("to", to), regex("folded", Pattern.quote(folded(words)))))
                .sort(descending("approvedAt", "_id"))
                .limit(limit)
                .maxTime(2, TimeUnit.SECONDS)
                .into(new ArrayList<>());
    }

    private static String id(String from, String to, String source) {
        return Sha256.hex(from + "\n" + to + "\n" + Memory.normalized(source));
    }

    /** Small letters, so that the search needs no case rules of the store. */
    private static String folded(String text) {
        return Memory.normalized(text).toLowerCase(Locale.ROOT);
    }
}
