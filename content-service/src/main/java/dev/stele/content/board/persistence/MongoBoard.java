package dev.stele.content.board.persistence;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.store.Indexing;
import dev.stele.chassis.store.Writes;
import dev.stele.content.board.Board;
import dev.stele.content.board.BoardRow;
import dev.stele.content.board.StandingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Rows in the collection {@code board}: small documents of what is looked for, and the row itself. */
@Repository
class MongoBoard implements Board, Indexing {
    private static final String COLLECTION = "board";
    private static final String HEX = "0123456789abcdef";
    private static final int AT_ONCE = 5_000;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final Bson ROW = include(RowDocument.ROW);

    private final MongoCollection<Document> rows;
    private final RowDocument documents;

    MongoBoard(MongoDatabase database, RowDocument documents) {
        this.rows = database.getCollection(COLLECTION);
        this.documents = documents;
    }

    @Override
    public boolean keep(StandingRow row) {
        return Writes.unlessTaken(() -> rows.updateOne(
                new Document("_id", row.row().id().toString())
                        .append(RowDocument.VERSION, notAbove(row.row().version()))
                        .append(RowDocument.TOLD, notAbove(row.told())),
                new Document("$set", documents.write(row)),
                UPSERT));
    }

    private static Document notAbove(long number) {
        return new Document("$not", new Document("$gt", number));
    }

    @Override
    public Page list(Filter wanted, Instant now) {
        Bson filter = RowFilter.of(wanted, now);
        List<BoardRow> items = rows.find(filter)
                .projection(ROW)
                .sort(new Document(RowDocument.CHANGED, -1).append("_id", -1))
                .skip(wanted.page() * wanted.size())
                .limit(wanted.size())
                .map(d -> documents.read(d).at(now))
                .into(new ArrayList<>());
        return new Page(items, rows.countDocuments(filter));
    }

    @Override
    public Optional<BoardRow> find(UUID id, Instant now) {
        return all(List.of(id), now).stream().findFirst();
    }

    @Override
    public List<BoardRow> all(Collection<UUID> ids, Instant now) {
        return rows.find(in("_id", ids.stream().map(UUID::toString).toList()))
                .projection(ROW)
                .map(d -> documents.read(d).at(now))
                .into(new ArrayList<>());
    }

    @Override
    public Map<UUID, Long> versions() {
        Map<UUID, Long> versions = new HashMap<>();
        rows.find()
                .projection(include(RowDocument.VERSION))
                .forEach(d -> versions.put(UUID.fromString(d.getString("_id")), d.getLong(RowDocument.VERSION)));
        return versions;
    }

    /**
     * All that rows are looked for by. A store without secondary indexes holds in memory whatever it answers, so that many
     * rows are asked for in parts: by the last digit of their ids, for the first ones tell the time.
     */
    void each(Consumer<IndexedRow> visitor) {
        if (rows.estimatedDocumentCount() <= AT_ONCE) {
            each(empty(), visitor);
            return;
        }
        for (char digit : HEX.toCharArray()) each(regex("_id", digit + "$"), visitor);
    }

    private void each(Bson which, Consumer<IndexedRow> visitor) {
        rows.find(which)
                .projection(exclude(RowDocument.ROW))
                .forEach(d -> visitor.accept(IndexedRow.of(d.getString("_id"), d)));
    }

    IndexedRow indexed(StandingRow row) {
        return IndexedRow.of(row.row().id().toString(), documents.write(row));
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(compoundIndex(descending(RowDocument.CHANGED, "_id")));
        database.getCollection(COLLECTION)
                .createIndex(compoundIndex(ascending("cells.locale", "cells.state"), descending(RowDocument.CHANGED)));
        for (String field : List.of("section", "people")) {
            database.getCollection(COLLECTION)
                    .createIndex(compoundIndex(ascending(field), descending(RowDocument.CHANGED, "_id")));
        }
    }
}
