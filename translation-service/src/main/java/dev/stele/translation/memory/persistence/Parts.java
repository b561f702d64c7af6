package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Walks a collection whose ids are hex digits, evenly spread, in the order of ids. It is cut into ranges of ids, because
 * the embedded store holds the whole answer of a query in memory.
 */
final class Parts {

    private static final int FEW = 10_000;
    private static final int MANY = 400_000;
    private static final int CURSOR = 500;

    private Parts() {}

    static void walk(MongoCollection<Document> collection, List<Bson> filters, Consumer<Document> visitor) {
        long count = collection.estimatedDocumentCount();
        int digits = count < FEW ? 0 : count < MANY ? 1 : 2;
        int parts = 1 << (4 * digits);
        for (int part = 0; part < parts; part++) {
            List<Bson> all = new ArrayList<>(filters);
            if (part > 0) {
                all.add(gte("_id", prefix(part, digits)));
            }
            if (part < parts - 1) {
                all.add(lt("_id", prefix(part + 1, digits)));
            }
            collection
                    .find(all.isEmpty() ? new Document() : and(all))
                    .sort(ascending("_id"))
                    .batchSize(CURSOR)
                    .forEach(visitor);
        }
    }

    private static String prefix(int part, int digits) {
        return String.format("%0" + digits + "x", part);
    }
}
