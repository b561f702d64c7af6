package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Objects;
import org.bson.Document;

/** Counts the changes of all instances, so that one read of one document tells whether there is news. */
final class MemoryVersion {

    private static final String ID = "memory";
    private static final String CHANGES = "changes";

    private final MongoCollection<Document> versions;

    MemoryVersion(MongoDatabase database) {
        this.versions = database.getCollection("memoryVersion");
    }

    /** Says that something has changed; to be called after the change. */
    long next() {
        FindOneAndUpdateOptions upsert =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return number(Objects.requireNonNull(versions.findOneAndUpdate(eq("_id", ID), inc(CHANGES, 1L), upsert)));
    }

    long current() {
        Document found = versions.find(eq("_id", ID)).first();
        return found == null ? 0 : number(found);
    }

    private static long number(Document it) {
        return it.get(CHANGES, Number.class).longValue();
    }
}
