package dev.stele.chassis.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates the indexes: those that are rules before the web server takes requests, the others beside the start, for a store
 * that is away must not keep an API from answering.
 */
final class IndexCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCreation.class);
    // The driver itself waits for the store, half a minute each time.
    private static final int TRIES_FIRST = 5;
    private static final int TRIES_BESIDE = 100;

    private final MongoDatabase database;
    private final List<Indexing> indexes;
    private volatile boolean running;

    IndexCreation(MongoDatabase database, List<Indexing> indexes) {
        this.database = database;
        this.indexes = indexes;
    }

    @Override
    public void start() {
        running = true;
        create(true, TRIES_FIRST);
        Thread.ofVirtual().name("indexes").start(() -> create(false, TRIES_BESIDE));
    }

    private void create(boolean rules, int tries) {
        for (int attempt = 1; running; attempt++) {
            try {
                indexes.stream().filter(it -> it.areRules() == rules).forEach(it -> it.create(database));
                return;
            } catch (MongoException e) {
                if (attempt == tries) {
                    throw e;
                }
                LOG.warn("Indexes are not created yet: {}", e.toString());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 200;
    }
}
