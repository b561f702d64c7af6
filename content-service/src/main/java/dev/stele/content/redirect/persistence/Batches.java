package dev.stele.content.redirect.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.store.Writes;
import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.AddressesMoved.Move;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Changes of the table, numbered from 1 in the collection {@code redirectBatches}. A change is made by inserting its
 * document, with the fact in its outbox: of two that want one number one gets it. The table follows from the changes, each
 * address from the last that names it; whoever reads it first brings it up to date, so it does not matter who died when.
 * Once a change is in the table its document keeps only who made it and when.
 */
@Component
class Batches {
    private static final String COLLECTION = "redirectBatches";
    private static final long HEAD = 0;
    private static final String MOVES = "moves";
    private static final String DONE = "done";
    private static final String SEQUENCE = "sequence";

    private final MongoCollection<Document> batches;
    private final MongoCollection<Document> redirects;
    private final EventCodec codec;
    private final OutboxRelay relay;

    Batches(MongoDatabase database, EventCodec codec, OutboxRelay relay) {
        this.batches = database.getCollection(COLLECTION);
        this.redirects = database.getCollection(MoveDocuments.COLLECTION);
        this.codec = codec;
        this.relay = relay;
    }

    void add(List<Move> moves, Instant at, String by) {
        long sequence = catchUp() + 1;
        while (!inserted(sequence, moves, at, by)) sequence = catchUp() + 1;
        apply(sequence, moves.stream().map(MoveDocuments::of).toList());
    }

    private boolean inserted(long sequence, List<Move> moves, Instant at, String by) {
        var fact = new AddressesMoved(UUID.randomUUID(), sequence, at, moves, null);
        Document batch = new Document("_id", sequence)
                .append("at", Date.from(at))
                .append("by", by)
                .append("addresses", moves.size())
                .append(MOVES, moves.stream().map(MoveDocuments::of).toList())
                .append("outbox", List.of(PendingEvent.of(fact, codec).toDocument()));
        return relay.wakeAfter(COLLECTION, sequence, () -> Writes.unlessTaken(() -> batches.insertOne(batch)));
    }

    /** Brings the table up to date with the changes; the number of the last one. */
    long catchUp() {
        Document head = batches.find(eq("_id", HEAD)).first();
        long last = head == null ? 0 : head.getLong(DONE);
        Document next = batch(last + 1);
        while (next != null) {
            last++;
            apply(last, next.getList(MOVES, Document.class, List.of()));
            next = batch(last + 1);
        }
        return last;
    }

    private Document batch(long sequence) {
        return batches.find(eq("_id", sequence)).first();
    }

    private void apply(long sequence, List<Document> moves) {
        if (!moves.isEmpty()) {
            replaceOlder(moves.stream()
                    .map(d -> new Document(d).append(SEQUENCE, sequence))
                    .toList());
        }
        batches.updateOne(eq("_id", HEAD), Updates.max(DONE, sequence), new UpdateOptions().upsert(true));
        batches.updateOne(eq("_id", sequence), Updates.unset(MOVES));
    }

    private void replaceOlder(List<Document> moves) {
        List<ReplaceOneModel<Document>> replacements = moves.stream()
                .map(d -> new ReplaceOneModel<>(
                        new Document("_id", d.get("_id")).append(SEQUENCE, new Document("$lt", d.get(SEQUENCE))),
                        d,
                        new ReplaceOptions().upsert(true)))
                .toList();
        // What is there already is as new or newer.
        Writes.unlessTaken(() -> redirects.bulkWrite(replacements, new BulkWriteOptions().ordered(false)));
    }
}
