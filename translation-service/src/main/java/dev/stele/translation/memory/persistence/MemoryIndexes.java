package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the index that the memory is searched by. */
@Component
class MemoryIndexes implements ApplicationRunner {

    private final MongoDatabase database;

    MemoryIndexes(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        database.getCollection(MongoMemory.COLLECTION).createIndex(ascending("from", "to", "approvedAt"));
    }
}
