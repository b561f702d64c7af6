package dev.stele.chassis.erasure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.erasure.DocumentErasure.Change;
import dev.stele.chassis.events.EventCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Replaces a name in all documents of a database by a pseudonym. A change holds only where the old name still stands, so that it
 * undoes nobody's save. A save that was under way may bring the name back: passes are repeated until one finds nothing.
 */
final class NameErasure {

    /** Documents in memory at a time: some have megabytes. */
    private static final int AT_ONCE = 20;

    private static final int IDS = 1_000;
    private static final int CHANGES_IN_ONE_UPDATE = 200;
    private static final int MOST_PASSES = 5;

    private final MongoDatabase database;
    private final PersonFields fields;
    private final EventCodec codec;

    /**
     * What was done.
     *
     * @param documents that were changed or deleted, once for each pass that did so
     * @param passes through all documents; the last one found nothing, unless saves brought the name back again and again
     */
    record Result(long documents, int passes) {}

    NameErasure(MongoDatabase database, PersonFields fields, EventCodec codec) {
        this.database = database;
        this.fields = fields;
        this.codec = codec;
    }

    Result erase(Replacement replacement) {
        DocumentErasure erasure = new DocumentErasure(fields, replacement, new JsonErasure(codec, fields, replacement));
        long documents = 0;
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            long changed = pass(replacement, erasure);
            documents += changed;
            if (changed == 0) {
                return new Result(documents, pass);
            }
        }
        return new Result(documents, MOST_PASSES);
    }

    private long pass(Replacement replacement, DocumentErasure erasure) {
        long changed = 0;
        for (String name : database.listCollectionNames()) {
            MongoCollection<Document> collection = database.getCollection(name);
            if (fields.ownedCollections().contains(name)) {
                changed += collection.deleteOne(eq("_id", replacement.name())).getDeletedCount();
            } else if (!isBytes(name)) {
                changed += erase(collection, erasure);
            }
        }
        return changed;
    }

    /** GridFS keeps the bytes of files in such a collection. */
    private static boolean isBytes(String collection) {
        return collection.endsWith(".chunks") || collection.startsWith("system.");
    }

    /** Ids first: the embedded store holds the whole answer of a query in memory. */
    private long erase(MongoCollection<Document> collection, DocumentErasure erasure) {
        long changed = 0;
        List<Object> ids = new ArrayList<>();
        try (MongoCursor<Document> cursor =
                collection.find().projection(include("_id")).batchSize(IDS).cursor()) {
            while (cursor.hasNext()) {
                ids.add(cursor.next().get("_id"));
                if (ids.size() == AT_ONCE || !cursor.hasNext()) {
                    changed += erase(collection, ids, erasure);
                    ids.clear();
                }
            }
        }
        return changed;
    }

    private static long erase(MongoCollection<Document> collection, List<Object> ids, DocumentErasure erasure) {
        long changed = 0;
        for (Document document : collection.find(in("_id", ids))) {
            List<Change> changes = erasure.changes(document);
            if (!changes.isEmpty() && apply(collection, Objects.requireNonNull(document.get("_id")), changes)) {
                changed++;
            }
        }
        return changed;
    }

    /** True when any of it was written; what was not is left to the next pass. */
    private static boolean apply(MongoCollection<Document> collection, Object id, List<Change> changes) {
        boolean written = false;
        for (int from = 0; from < changes.size(); from += CHANGES_IN_ONE_UPDATE) {
            List<Change> some = changes.subList(from, Math.min(changes.size(), from + CHANGES_IN_ONE_UPDATE));
            Stream<Bson> unchanged = some.stream().map(it -> eq(it.path(), it.before()));
            List<Bson> filter =
                    Stream.concat(Stream.of(eq("_id", id)), unchanged).toList();
            List<Bson> update =
                    some.stream().map(it -> set(it.path(), it.after())).toList();
            written |= collection.updateOne(and(filter), combine(update)).getMatchedCount() == 1;
        }
        return written;
    }
}
