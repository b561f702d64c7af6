package dev.stele.content.store;

import com.mongodb.client.MongoDatabase;

/** A feature's indexes; creating them again changes nothing. */
@FunctionalInterface
public interface Indexing {
    void create(MongoDatabase database);
}
