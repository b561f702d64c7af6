package dev.stele.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose documents lie in the file as BSON; the H2 backend by itself would write serialized Java objects. */
final class BsonDatabase extends H2Database {

    private final StoreMaps maps;
    private final CursorRegistry cursors;

    BsonDatabase(String name, MVStore store, StoreMaps maps, CursorRegistry cursors) {
        this.maps = maps; // before super(), which opens the collections
        this.cursors = cursors;
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        maps.index(getFullCollectionNamespace(collection), index); // which super opens again
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String name = getFullCollectionNamespace(collectionName);
        return new IndexedCollection(this, collectionName, options, maps.documents(name), maps.meta(name), cursors);
    }
}
