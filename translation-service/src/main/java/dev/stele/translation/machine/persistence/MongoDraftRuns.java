package dev.stele.translation.machine.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.machine.DraftRuns;
import dev.stele.translation.machine.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per translation. */
@Component
class MongoDraftRuns implements DraftRuns {

    private static final List<String> OPEN = Arrays.stream(Progress.State.values())
            .filter(Progress.State::isOpen)
            .map(Enum::name)
            .toList();
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Run> runs;

    MongoDraftRuns(MongoDatabase database) {
        this.runs = database.getCollection("machineDrafts", Run.class);
    }

    /** A progress as it is stored. */
    public record Run(
            @BsonId String id,
            Progress.State state,
            int requested,
            int drafted,
            int failed,
            @Nullable String provider,
            Progress.@Nullable Trouble problem,
            Instant at) {

        static Run of(Progress it) {
            return new Run(
                    it.translation().toString(),
                    it.state(),
                    it.requested(),
                    it.drafted(),
                    it.failed(),
                    it.provider(),
                    it.problem(),
                    it.at());
        }

        Progress progress() {
            return new Progress(UUID.fromString(id), state, requested, drafted, failed, provider, problem, at);
        }
    }

    @Override
    public boolean begin(Progress order, Instant abandonedBefore) {
        Bson same = eq("_id", order.translation().toString());
        Run run = Run.of(order);
        // Where there is one that is open, the condition fails, and so does the insertion.
        return Writes.unlessTaken(() -> runs.replaceOne(and(same, nin("state", OPEN)), run, UPSERT))
                || runs.replaceOne(and(same, lt("at", abandonedBefore)), run).getMatchedCount() == 1;
    }

    @Override
    public void save(Progress progress) {
        runs.replaceOne(eq("_id", progress.translation().toString()), Run.of(progress), UPSERT);
    }

    @Override
    public Optional<Progress> find(UUID translation) {
        return Optional.ofNullable(runs.find(eq("_id", translation.toString())).first())
                .map(Run::progress);
    }
}
