package dev.stele.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Uses an index for one condition of a query and checks the others on what it finds. The backend by itself uses an index
 * only when the query has no condition besides, and reads the whole collection for an update of {@code {_id, version}}.
 */
final class IndexedCollection extends H2Collection {

    private boolean changing;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Set<Object> candidates = candidates(query);
        return candidates == null
                ? super.queryDocuments(query, orderBy, skip, limit, batchSize, fields)
                : matchDocuments(query, candidates, orderBy, skip, limit, batchSize, fields);
    }

    /** What aggregations and counts begin with; the backend by itself would hold the whole collection in a list. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
    }

    /** Holds of what it finds no more documents than are wanted, and of each no more than is wanted. */
    @Override
    protected QueryResult matchDocumentsFromStream(
            Stream<Document> documents,
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Stream<Document> found = documents.filter(document -> documentMatchesQuery(document, query));
        Optional<Wanted> wanted = changing ? Optional.empty() : Wanted.of(getIdField(), fields, orderBy);
        if (wanted.isPresent()) {
            found = found.map(wanted.get()::partOf);
        }
        Comparator<Document> order = deriveComparator(orderBy);
        if (order == null || limit <= 0) {
            return super.matchDocumentsFromStream(found, new Document(), orderBy, skip, limit, batchSize, fields);
        }
        Foremost foremost = new Foremost(order, (long) skip + limit);
        found.forEach(foremost::offer);
        return super.matchDocumentsFromStream(
                new Document(), foremost.inOrder().stream(), skip, limit, batchSize, null, fields);
    }

    /**
     * To change, copies: the backend changes in place what it finds, while answers that hold the same documents may still
     * be on their way out.
     */
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        List<Document> found =
                changing ? matched.stream().map(Document::cloneDeeply).toList() : matched;
        return super.createQueryResult(found, batchSize);
    }

    private synchronized Document changing(Supplier<Document> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        refuseDots(update);
        return changing(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public Document findAndModify(Document command) {
        if (command.get("update") instanceof Document update) {
            refuseDots(update);
        }
        return changing(() -> super.findAndModify(command));
    }

    /** The backend notices a dotted name in a replacement only when half of its work is done. */
    private static void refuseDots(Document update) {
        for (String name : update.keySet()) {
            if (!name.startsWith("$") && name.contains(".")) {
                throw new MongoServerError(57, "DottedFieldName", "no field may be named '" + name + "'");
            }
        }
    }

    /** Where the matching documents can only be, or null when no index tells. */
    private @Nullable Set<Object> candidates(Document query) {
        for (Document condition : conditions(query)) {
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(condition)) {
                    Set<Object> positions = new LinkedHashSet<>();
                    index.getPositions(condition).forEach(positions::add);
                    return positions;
                }
            }
        }
        return null;
    }

    private static List<Document> conditions(Document query) {
        List<Document> conditions = new ArrayList<>();
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> conditions.addAll(conditions((Document) part)));
            } else if (!key.startsWith("$") && value != null) {
                conditions.add(new Document(key, value));
            }
        });
        return conditions;
    }
}
