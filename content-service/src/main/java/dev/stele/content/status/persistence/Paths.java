package dev.stele.content.status.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import dev.stele.chassis.store.Writes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** To which article each path belongs, or once belonged: documents {@code {_id: path, article}} in the collection {@code paths}. */
@Component
class Paths {
    private static final int AT_ONCE = 100;
    private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> paths;

    Paths(MongoDatabase database) {
        this.paths = database.getCollection("paths");
    }

    Map<String, UUID> holders(Collection<String> asked) {
        Map<String, UUID> holders = new HashMap<>();
        asked.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> paths.find(in("_id", some))
                        .forEach(d -> holders.put(d.getString("_id"), UUID.fromString(d.getString("article")))));
        return holders;
    }

    /** Whoever had a path first keeps it. Most flips bring no new ones, and then nothing is written. */
    void hold(UUID article, Set<String> told) {
        Set<String> known = holders(told).keySet();
        List<Document> added = told.stream()
                .filter(path -> !known.contains(path))
                .map(path -> new Document("_id", path).append("article", article.toString()))
                .toList();
        if (!added.isEmpty()) Writes.unlessTaken(() -> paths.insertMany(added, EACH));
    }
}
