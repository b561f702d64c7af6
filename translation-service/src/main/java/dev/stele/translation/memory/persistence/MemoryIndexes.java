package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Indexing;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the memory is walked by: a pair in the order of ids, and changes in the order of time. */
@Component
class MemoryIndexes implements Indexing {

    @Override
    public void create(MongoDatabase database) {
        MongoCollection<Document> memory = database.getCollection(MongoMemory.COLLECTION);
        memory.createIndex(ascending("from", "to", "_id"));
        memory.createIndex(ascending("changedAt"));
    }
}
