package dev.stele.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens the maps of the store by the names that the H2 backend gives them. A map that is open keeps its types, so the
 * backend, which opens it again, works on this one.
 */
final class StoreMaps {

    static final String DOCUMENTS = "databases.";
    static final String META = "meta.";
    private static final String INDEX = "._index_";

    private final MVStore store;
    private final Journal journal;

    StoreMaps(MVStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    MVMap<Object, Document> documents(String collection) {
        return store.openMap(
                DOCUMENTS + collection,
                new JournaledMap.Builder<Object, Document>(journal).valueType(BsonType.INSTANCE));
    }

    MVMap<String, Object> meta(String collection) {
        return store.openMap(META + collection, new JournaledMap.Builder<>(journal));
    }

    MVMap<KeyValue, Object> index(String collection, String index) {
        return index(collection + INDEX + index);
    }

    private MVMap<KeyValue, Object> index(String name) {
        return store.openMap(name, new JournaledMap.Builder<KeyValue, Object>(journal).keyType(KeyType.INSTANCE));
    }

    /** Any of them, by its whole name. */
    MVMap<?, ?> named(String name) {
        if (name.contains(INDEX)) {
            return index(name);
        }
        return name.startsWith(DOCUMENTS)
                ? documents(name.substring(DOCUMENTS.length()))
                : meta(name.substring(META.length()));
    }
}
