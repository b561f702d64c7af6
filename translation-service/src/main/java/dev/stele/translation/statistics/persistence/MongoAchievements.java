package dev.stele.translation.statistics.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import dev.stele.chassis.store.Indexing;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.statistics.Achievement;
import dev.stele.translation.statistics.Achievement.Contribution;
import dev.stele.translation.statistics.Achievements;
import dev.stele.translation.statistics.SeenLocales;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per approval. */
@Component
class MongoAchievements implements Achievements, Indexing {

    private static final String COLLECTION = "achievements";

    private final MongoCollection<AchievementDocument> achievements;

    MongoAchievements(MongoDatabase database) {
        this.achievements = database.getCollection(COLLECTION, AchievementDocument.class);
    }

    /** An {@link Achievement} as it is stored. */
    public record AchievementDocument(
            @BsonId String id,
            String locale,
            Instant at,
            long leadMillis,
            @Nullable String reviewer,
            List<Contribution> contributions) {

        Achievement achievement() {
            return new Achievement(id, locale, at, Duration.ofMillis(leadMillis), reviewer, contributions);
        }
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(Indexes.ascending("locale", "at"));
    }

    @Override
    public void add(Achievement it) {
        AchievementDocument document = new AchievementDocument(
                it.id(), it.locale(), it.at(), it.lead().toMillis(), it.reviewer(), it.contributions());
        Writes.unlessTaken(() -> achievements.insertOne(document));
    }

    @Override
    public void forEach(SeenLocales locales, Instant from, Instant to, Consumer<Achievement> each) {
        Bson wanted = locales.all() ? empty() : in("locale", locales.tags());
        achievements
                .find(and(wanted, gte("at", from), lt("at", to)))
                .map(AchievementDocument::achievement)
                .forEach(each);
    }
}
