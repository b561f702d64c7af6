package dev.stele.translation.store;

import com.mongodb.client.MongoDatabase;

/** The indexes of a feature; to create them again changes nothing. */
@FunctionalInterface
public interface Indexing {

    void create(MongoDatabase database);
}
