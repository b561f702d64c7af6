package dev.stele.translation.term.persistence;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Indexing;
import org.springframework.stereotype.Component;

/** What the termbase is listed by. */
@Component
class TermIndexes implements Indexing {

    @Override
    public void create(MongoDatabase database) {
        var concepts = database.getCollection(MongoTermbase.COLLECTION);
        concepts.createIndex(ascending("order", "_id"));
        concepts.createIndex(ascending("terms.locale", "order", "_id"));
    }
}
