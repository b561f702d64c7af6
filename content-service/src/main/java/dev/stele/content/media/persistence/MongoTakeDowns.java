package dev.stele.content.media.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.crypto.AesGcm;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.content.media.TakeDowns;
import dev.stele.contracts.MediaTakenDown;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The fields {@code takenDown} and {@code key} of the collection {@code media}; a document never has both. */
@Repository
class MongoTakeDowns implements TakeDowns {
    private static final String COLLECTION = "media";
    private static final Document ABSENT = new Document("$exists", false);

    private final MongoCollection<Document> media;
    private final EventCodec codec;
    private final OutboxRelay relay;

    MongoTakeDowns(MongoDatabase database, EventCodec codec, OutboxRelay relay) {
        this.media = database.getCollection(COLLECTION);
        this.codec = codec;
        this.relay = relay;
    }

    @Override
    public Optional<TakeDown> find(UUID picture) {
        return read(picture, "takenDown")
                .map(d -> d.get("takenDown", Document.class))
                .map(d -> new TakeDown(d.getDate("at").toInstant(), d.getString("by"), d.getString("reason")));
    }

    @Override
    public boolean add(TakeDown takeDown, MediaTakenDown fact) {
        String id = fact.mediaId().toString();
        Document takenDown = new Document("at", Date.from(takeDown.at()))
                .append("by", takeDown.by())
                .append("reason", takeDown.reason());
        List<Document> pending = List.of(PendingEvent.of(fact, codec).toDocument());
        return relay.wakeAfter(
                COLLECTION,
                id,
                () -> media.updateOne(
                                        new Document("_id", id).append("takenDown", ABSENT),
                                        new Document(
                                                        "$set",
                                                        new Document("takenDown", takenDown).append("outbox", pending))
                                                .append("$unset", new Document("key", "")))
                                .getMatchedCount()
                        == 1);
    }

    @Override
    public Optional<byte[]> key(UUID picture) {
        Optional<byte[]> known = known(picture);
        if (known.isPresent()) return known;
        media.updateOne(
                new Document("_id", picture.toString())
                        .append("takenDown", ABSENT)
                        .append("key", ABSENT),
                new Document("$set", new Document("key", new Binary(AesGcm.newKey()))));
        return known(picture);
    }

    private Optional<byte[]> known(UUID picture) {
        return read(picture, "key").map(d -> d.get("key", Binary.class)).map(Binary::getData);
    }

    private Optional<Document> read(UUID picture, String field) {
        @Nullable
        Document found = media.find(eq("_id", picture.toString()))
                .projection(include(field))
                .first();
        return Optional.ofNullable(found).filter(d -> d.get(field) != null);
    }
}
