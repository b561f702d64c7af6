package dev.stele.content.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Creates the indexes before the web server takes requests, for some of them are rules. */
@Component
class IndexCreation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCreation.class);
    private static final int TRIES = 5;

    private final MongoDatabase database;
    private final List<Indexing> indexes;
    private volatile boolean running;

    IndexCreation(MongoDatabase database, List<Indexing> indexes) {
        this.database = database;
        this.indexes = indexes;
    }

    @Override
    public void start() {
        for (int attempt = 1; !running; attempt++) {
            try {
                indexes.forEach(i -> i.create(database));
                running = true;
            } catch (MongoException e) {
                if (attempt == TRIES) throw e;
                LOG.info("Waiting for the store: {}", e.toString());
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
