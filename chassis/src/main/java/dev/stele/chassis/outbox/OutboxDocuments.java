package dev.stele.chassis.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** The {@code outbox} arrays in the store. */
final class OutboxDocuments {

    /** What one document wants sent, oldest first. */
    record Waiting(String collection, Object id, List<PendingEvent> events) {}

    private final MongoDatabase database;

    OutboxDocuments(MongoDatabase database) {
        this.database = database;
    }

    List<Waiting> waiting(String collection, Collection<?> ids) {
        List<Waiting> found = new ArrayList<>();
        for (Document d :
                database.getCollection(collection).find(in("_id", ids)).projection(include("outbox"))) {
            List<PendingEvent> events = d.getList("outbox", Document.class, List.of()).stream()
                    .map(PendingEvent::from)
                    .toList();
            if (!events.isEmpty()) {
                found.add(new Waiting(collection, Objects.requireNonNull(d.get("_id")), events));
            }
        }
        return found;
    }

    /**
     * Ids of documents with something to send, without what it is. Asked so that the sparse index answers, which holds
     * only those.
     */
    List<Object> idsWaiting(String collection) {
        List<Object> ids = new ArrayList<>();
        for (Document d :
                database.getCollection(collection).find(gt("outbox.id", "")).projection(include("_id"))) {
            ids.add(Objects.requireNonNull(d.get("_id")));
        }
        return ids;
    }

    void remove(String collection, Map<Object, List<String>> sentById) {
        List<UpdateOneModel<Document>> pulls = sentById.entrySet().stream()
                .map(e -> new UpdateOneModel<Document>(eq("_id", e.getKey()), pull("outbox", in("id", e.getValue()))))
                .toList();
        database.getCollection(collection).bulkWrite(pulls, new BulkWriteOptions().ordered(false));
    }
}
