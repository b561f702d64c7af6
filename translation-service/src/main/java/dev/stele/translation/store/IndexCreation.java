package dev.stele.translation.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Creates the indexes beside the start: none of them is a rule, and a store that is away must not keep the API from answering. */
@Component
class IndexCreation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCreation.class);

    // The driver itself waits for the store, half a minute each time.
    private static final int TRIES = 100;

    private final MongoDatabase database;
    private final List<Indexing> indexes;

    IndexCreation(MongoDatabase database, List<Indexing> indexes) {
        this.database = database;
        this.indexes = indexes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread.ofVirtual().name("indexes").start(this::create);
    }

    private void create() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                indexes.forEach(it -> it.create(database));
                return;
            } catch (MongoException e) {
                LOG.warn("Indexes are not created yet: {}", e.toString());
            }
        }
    }
}
