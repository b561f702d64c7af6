package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Indexing;
import org.springframework.stereotype.Component;

/** What the memory is searched by. */
@Component
class MemoryIndexes implements Indexing {

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(MongoMemory.COLLECTION).createIndex(ascending("from", "to", "approvedAt", "_id"));
    }
}
