package dev.stele.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose documents lie in the file as BSON; the H2 backend by itself would write serialized Java objects. */
final class BsonDatabase extends H2Database {

    private final MVStore store;
    private final CursorRegistry cursors;

    BsonDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // before super(), which opens the collections
        this.cursors = cursors;
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        // A map that is open keeps its types, so the one that super opens next is this one.
        String name = getFullCollectionNamespace(collection) + "._index_" + index;
        store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(KeyType.INSTANCE));
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String name = getFullCollectionNamespace(collectionName);
        return new IndexedCollection(
                this,
                collectionName,
                options,
                store.openMap("databases." + name, new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE)),
                store.openMap("meta." + name),
                cursors);
    }
}
