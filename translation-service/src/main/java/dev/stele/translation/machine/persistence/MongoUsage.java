package dev.stele.translation.machine.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.machine.Usage;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per provider: the day, and what was spent on it. */
@Component
class MongoUsage implements Usage {

    private final MongoCollection<Document> usage;

    MongoUsage(MongoDatabase database) {
        this.usage = database.getCollection("machineUsage");
    }

    @Override
    public boolean spend(String provider, LocalDate day, long characters, long limit) {
        return characters <= limit
                && (add(provider, day, characters, limit)
                        || begin(provider, day, characters)
                        // Somebody else has begun the day meanwhile.
                        || add(provider, day, characters, limit));
    }

    private boolean add(String provider, LocalDate day, long characters, long limit) {
        return usage.updateOne(
                                and(eq("_id", provider), eq("day", day.toString()), lte("spent", limit - characters)),
                                inc("spent", characters))
                        .getMatchedCount()
                == 1;
    }

    private boolean begin(String provider, LocalDate day, long characters) {
        return Writes.unlessTaken(() -> usage.updateOne(
                and(eq("_id", provider), lt("day", day.toString())),
                combine(set("day", day.toString()), set("spent", characters)),
                new UpdateOptions().upsert(true)));
    }

    @Override
    public long spent(String provider, LocalDate day) {
        Document found =
                usage.find(and(eq("_id", provider), eq("day", day.toString()))).first();
        return found == null ? 0 : found.get("spent", 0L);
    }
}
