package dev.stele.website.health;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the store answers; by {@code ping}, which every store that speaks the protocol knows. */
@Component
class StoreHealthIndicator extends AbstractHealthIndicator {

    private final MongoClient client;

    StoreHealthIndicator(MongoClient client) {
        super("The store does not answer");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        client.getDatabase("admin").runCommand(new Document("ping", 1));
        builder.up();
    }
}
