package dev.stele.content.status.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.store.Writes;
import dev.stele.content.status.Receipt;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Receipts in the collection {@code receipts}, one document for each article, every write conditional on its version. */
@Repository
class MongoReceipts implements Receipts {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private static final String TOLD = "told";
    private static final Document ONE_MORE = new Document(TOLD, 1L);

    private final MongoCollection<Document> receipts;
    private final Paths paths;
    private final EventCodec codec;

    MongoReceipts(MongoDatabase database, Paths paths, EventCodec codec) {
        this.receipts = database.getCollection("receipts");
        this.paths = paths;
        this.codec = codec;
    }

    @Override
    public void pages(PagesChanged pages) {
        newer(
                pages.articleId(),
                "pages",
                pages.version(),
                pages,
                new Document(Listing.FIELD, Listing.of(pages)),
                new Document("failure", ""));
        Set<String> told = new TreeSet<>(pages.paths());
        pages.live().values().forEach(page -> told.add(page.path()));
        paths.hold(pages.articleId(), told);
    }

    @Override
    public void desk(DeskProgress progress) {
        newer(progress.articleId(), "desk." + progress.locale(), progress.version(), progress, new Document(), null);
    }

    private void newer(
            UUID article, String field, long version, Object news, Document beside, @Nullable Document unset) {
        beside.append(field, new Document("version", version).append("news", codec.write(news)));
        Document update = new Document("$set", beside).append("$inc", ONE_MORE);
        if (unset != null) update.append("$unset", unset);
        // Where the document is there and knows newer news, the condition fails, and so does the insertion.
        Writes.unlessTaken(() -> receipts.updateOne(
                new Document("_id", article.toString())
                        .append(field + ".version", new Document("$not", new Document("$gte", version))),
                update,
                UPSERT));
    }

    @Override
    public void failed(UUID article, String eventType, Instant at) {
        Document failure = new Document("eventType", eventType).append("at", Date.from(at));
        receipts.updateOne(
                eq("_id", article.toString()),
                new Document("$set", new Document("failure", failure)).append("$inc", ONE_MORE),
                UPSERT);
    }

    @Override
    public Receipt of(UUID article) {
        Document d = receipts.find(eq("_id", article.toString())).first();
        return d == null ? Receipt.nothing() : read(d);
    }

    private Receipt read(Document d) {
        Document pages = d.get("pages", Document.class);
        Map<String, DeskProgress> desk = new TreeMap<>();
        d.get("desk", new Document())
                .forEach((locale, news) -> desk.put(locale, news((Document) news, DeskProgress.class)));
        Document failure = d.get("failure", Document.class);
        return new Receipt(
                pages == null ? null : news(pages, PagesChanged.class),
                desk,
                failure == null
                        ? null
                        : new Receipt.Failure(
                                failure.getString("eventType"),
                                failure.getDate("at").toInstant()),
                d.get(TOLD, 0L));
    }

    private <T> T news(Document d, Class<T> type) {
        return codec.mapper().readValue(d.getString("news"), type);
    }
}
