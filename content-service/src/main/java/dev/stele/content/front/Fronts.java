package dev.stele.content.front;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.content.store.Versioned;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.FrontSlot;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Fronts in the collection {@code fronts}, with their facts. */
@Repository
class Fronts {
    private static final String COLLECTION = "fronts";
    private static final TypeReference<List<FrontSlot>> SLOTS = new TypeReference<>() {};

    private final MongoCollection<Document> fronts;
    private final EventCodec codec;
    private final OutboxRelay relay;

    Fronts(MongoDatabase database, EventCodec codec, OutboxRelay relay) {
        this.fronts = database.getCollection(COLLECTION);
        this.codec = codec;
        this.relay = relay;
    }

    Front get(String name) {
        Document d = fronts.find(Filters.eq("_id", name))
                .projection(Projections.exclude("outbox"))
                .first();
        return d == null
                ? Front.empty(name)
                : new Front(
                        name,
                        d.getLong("version"),
                        d.getLong("sequence"),
                        codec.mapper().readValue(d.getString("slots"), SLOTS),
                        d.getDate("curatedAt").toInstant(),
                        d.getString("curatedBy"));
    }

    /** False when somebody else was faster. */
    boolean save(Front front, FrontCurated fact) {
        Document state = new Document("sequence", front.sequence())
                .append("slots", codec.mapper().writerFor(SLOTS).writeValueAsString(front.slots()))
                .append("curatedAt", Date.from(fact.occurredAt()))
                .append("curatedBy", fact.curatedBy());
        return relay.wakeAfter(
                COLLECTION,
                front.name(),
                () -> Versioned.write(fronts, front.name(), front.version(), state, PendingEvent.of(fact, codec)));
    }
}
