package dev.stele.content.front;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.store.Writes;
import dev.stele.contracts.FrontCurated;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Fronts in the collection {@code fronts}, one document each with the list of now, what is scheduled, and the facts that
 * wait to be sent. List and schedule count their versions apart.
 */
@Repository
class Fronts {
    private static final String COLLECTION = "fronts";
    private static final String VERSION = "version";
    private static final String SCHEDULE = "schedule.version";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> fronts;
    private final EventCodec codec;
    private final FrontDocuments documents;
    private final OutboxRelay relay;

    Fronts(MongoDatabase database, EventCodec codec, OutboxRelay relay) {
        this.fronts = database.getCollection(COLLECTION);
        this.codec = codec;
        this.documents = new FrontDocuments(codec);
        this.relay = relay;
    }

    Front get(String name) {
        Document d = read(name);
        return d == null || d.get(VERSION) == null ? Front.empty(name) : documents.front(name, d);
    }

    Schedule schedule(String name) {
        Document d = read(name);
        return d == null || d.get("schedule") == null ? Schedule.EMPTY : documents.schedule(d);
    }

    private @Nullable Document read(String name) {
        return fronts.find(Filters.eq("_id", name))
                .projection(Projections.exclude("outbox"))
                .first();
    }

    /** False when somebody else was faster. */
    boolean save(Front front) {
        return told(front, id(front.name()).append(VERSION, before(front.version())), documents.of(front));
    }

    /** False when somebody else was faster. */
    boolean save(String name, Schedule schedule) {
        Document only = id(name).append(SCHEDULE, before(schedule.version()));
        Document set = new Document("$set", documents.of(schedule));
        return Writes.unlessTaken(() -> fronts.updateOne(only, set, UPSERT));
    }

    /** Both in one write; false when somebody else was faster with either. */
    boolean apply(Front front, Schedule left) {
        Document only =
                id(front.name()).append(VERSION, before(front.version())).append(SCHEDULE, before(left.version()));
        Document state = documents.of(front);
        state.putAll(documents.of(left));
        return told(front, only, state);
    }

    private boolean told(Front front, Document only, Document state) {
        var fact = new FrontCurated(
                UUID.randomUUID(),
                front.sequence(),
                Objects.requireNonNull(front.curatedAt()),
                front.name(),
                front.slots(),
                null);
        Document update = new Document("$set", state)
                .append(
                        "$push",
                        new Document("outbox", PendingEvent.of(fact, codec).toDocument()));
        return relay.wakeAfter(
                COLLECTION, front.name(), () -> Writes.unlessTaken(() -> fronts.updateOne(only, update, UPSERT)));
    }

    private static Document id(String name) {
        return new Document("_id", name);
    }

    /**
     * The version that a write finds. Where the document is there at another one the condition fails, and so does the
     * insertion that would follow, because the id is taken.
     */
    private static Object before(long version) {
        return version == 1 ? new Document("$exists", false) : version - 1;
    }
}
