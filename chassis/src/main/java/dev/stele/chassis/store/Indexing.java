package dev.stele.chassis.store;

import com.mongodb.client.MongoDatabase;

/** A feature's indexes; creating them again changes nothing. */
@FunctionalInterface
public interface Indexing {

    void create(MongoDatabase database);

    /** Whether something may be there once only because of them: then they must be there before the first request. */
    default boolean areRules() {
        return false;
    }
}
