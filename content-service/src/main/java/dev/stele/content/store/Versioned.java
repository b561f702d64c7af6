package dev.stele.content.store;

import com.mongodb.client.MongoCollection;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.store.Writes;
import java.util.List;
import org.bson.Document;

/** Writes of documents that count their versions from 1 and carry one pending event with each. */
public final class Versioned {
    private Versioned() {}

    /** State and event in one write; false when the document is not at the version before this one. */
    public static boolean write(
            MongoCollection<Document> collection, String id, long version, Document state, PendingEvent event) {
        Document versioned = new Document(state).append("version", version);
        return version == 1
                ? inserted(collection, versioned.append("_id", id).append("outbox", List.of(event.toDocument())))
                : collection
                                .updateOne(
                                        new Document("_id", id).append("version", version - 1),
                                        new Document("$set", versioned)
                                                .append("$push", new Document("outbox", event.toDocument())))
                                .getMatchedCount()
                        == 1;
    }

    private static boolean inserted(MongoCollection<Document> collection, Document first) {
        return Writes.unlessTaken(() -> collection.insertOne(first));
    }
}
