package dev.stele.content.lint.persistence;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.store.Indexing;
import dev.stele.chassis.store.Writes;
import dev.stele.content.lint.passage.ArticlePassages;
import dev.stele.content.lint.passage.ArticlePassages.Print;
import dev.stele.content.lint.passage.PassageStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Passages in the collection {@code passages}: as many documents as articles are compared; see {@link PassageStore#forget}. */
@Repository
class MongoPassages implements PassageStore, Indexing {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String COLLECTION = "passages";
    private static final String KEPT_AT = "keptAt";
    private static final String LIVE_FROM = "liveFrom";
    private static final int WHOLE = 1;
    private static final int LAST = 2;

    private final MongoCollection<Document> passages;

    MongoPassages(MongoDatabase database) {
        this.passages = database.getCollection(COLLECTION);
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(ascending(KEPT_AT));
    }

    @Override
    public void keep(List<ArticlePassages> changed, Instant now) {
        for (ArticlePassages a : changed) {
            Document state = new Document("version", a.version())
                    .append("headline", a.headline())
                    .append(LIVE_FROM, a.liveFrom() == null ? null : Date.from(a.liveFrom()))
                    .append("at", Date.from(a.at()))
                    .append(KEPT_AT, Date.from(now))
                    .append("prints", a.prints().stream().map(Print::value).toList())
                    .append(
                            "kinds",
                            a.prints().stream().map(MongoPassages::kind).toList());
            // Where newer news are kept already, the condition fails, and so does the insertion.
            Writes.unlessTaken(() -> passages.updateOne(
                    new Document("_id", a.article().toString())
                            .append("version", new Document("$not", new Document("$gte", a.version()))),
                    new Document("$set", state).append("$unset", new Document("published", "")),
                    UPSERT));
        }
    }

    @Override
    public void forget(List<UUID> articles) {
        passages.deleteMany(in("_id", articles.stream().map(UUID::toString).toList()));
    }

    @Override
    public List<ArticlePassages> keptSince(Instant time) {
        return passages.find(gte(KEPT_AT, Date.from(time)))
                .map(MongoPassages::read)
                .into(new ArrayList<>());
    }

    private static ArticlePassages read(Document d) {
        List<Long> prints = d.getList("prints", Long.class);
        List<Integer> kinds = d.getList("kinds", Integer.class);
        return new ArticlePassages(
                UUID.fromString(d.getString("_id")),
                d.getLong("version"),
                d.getString("headline"),
                liveFrom(d),
                d.getDate("at").toInstant(),
                IntStream.range(0, prints.size())
                        .mapToObj(
                                i -> new Print(prints.get(i), (kinds.get(i) & WHOLE) != 0, (kinds.get(i) & LAST) != 0))
                        .toList());
    }

    /** Earlier versions said only whether it was published. */
    private static @Nullable Instant liveFrom(Document d) {
        Date from = d.getBoolean("published", false) ? d.getDate("at") : d.getDate(LIVE_FROM);
        return from == null ? null : from.toInstant();
    }

    private static int kind(Print print) {
        return (print.whole() ? WHOLE : 0) | (print.last() ? LAST : 0);
    }
}
