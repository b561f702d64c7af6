package dev.stele.publisher.deadletter.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.stele.chassis.store.Writes;
import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetter.State;
import dev.stele.publisher.deadletter.DeadLetters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The collection {@code deadLetters} of the control database; it is no function of the log, so no data database has it. */
@Repository
class MongoDeadLetters implements DeadLetters {

    private final MongoCollection<Document> letters;
    private final Clock clock;

    MongoDeadLetters(MongoDatabase control, Clock clock) {
        this.letters = control.getCollection("deadLetters");
        this.clock = clock;
    }

    @Override
    public void add(DeadLetter letter) {
        Writes.unlessTaken(() -> letters.insertOne(DeadLetterDocuments.of(letter)));
    }

    @Override
    public Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(letters.find(eq("_id", id)).first()).map(DeadLetterDocuments::from);
    }

    @Override
    public List<DeadLetter> page(@Nullable State state, int page, int size) {
        List<DeadLetter> found = new ArrayList<>();
        letters.find(in(state))
                .sort(Sorts.descending("at", "_id"))
                .skip(page * size)
                .limit(size)
                .forEach(d -> found.add(DeadLetterDocuments.from(d)));
        return found;
    }

    @Override
    public long count(@Nullable State state) {
        return letters.countDocuments(in(state));
    }

    @Override
    public boolean decide(State state, String id, String by) {
        return letters.updateOne(
                                and(eq("_id", id), eq("state", State.PARKED.name())),
                                combine(
                                        set("state", state.name()),
                                        set("decidedAt", Date.from(clock.instant())),
                                        set("decidedBy", by)))
                        .getModifiedCount()
                == 1;
    }

    private static Bson in(@Nullable State state) {
        return state == null ? new Document() : eq("state", state.name());
    }
}
