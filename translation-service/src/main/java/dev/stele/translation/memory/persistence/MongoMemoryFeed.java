package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.translation.memory.MemoryFeed;
import dev.stele.translation.memory.Remembered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads the changes by the moment that the store gave each. */
@Component
class MongoMemoryFeed implements MemoryFeed {

    private static final String CHANGED = "changedAt";
    private static final int CURSOR = 500;

    private final MongoCollection<Document> sources;
    private final MemoryVersion version;

    MongoMemoryFeed(MongoDatabase database) {
        this.sources = database.getCollection(MongoMemory.COLLECTION);
        this.version = new MemoryVersion(database);
    }

    @Override
    public long count() {
        return sources.estimatedDocumentCount();
    }

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public Instant latest() {
        Document last = sources.find(gte(CHANGED, new Date(0)))
                .sort(descending(CHANGED))
                .limit(1)
                .first();
        return last == null ? Instant.EPOCH : last.getDate(CHANGED).toInstant();
    }

    @Override
    public void all(Consumer<Remembered> visitor) {
        Parts.walk(sources, List.of(), it -> visitor.accept(RememberedDocument.read(it)));
    }

    @Override
    public List<Remembered> of(Collection<String> keys) {
        return sources.find(in("_id", keys)).map(RememberedDocument::read).into(new ArrayList<>());
    }

    @Override
    public Instant since(Instant moment, Consumer<Remembered> visitor) {
        Instant latest = moment;
        for (Document it : sources.find(gte(CHANGED, Date.from(moment))).batchSize(CURSOR)) {
            Instant changed = it.getDate(CHANGED).toInstant();
            latest = changed.isAfter(latest) ? changed : latest;
            visitor.accept(RememberedDocument.read(it));
        }
        return latest;
    }
}
