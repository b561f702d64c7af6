package dev.stele.content.status.persistence;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.store.Indexing;
import dev.stele.content.status.LivePages;
import dev.stele.contracts.PagesChanged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what is live out of the receipts. */
@Repository
class MongoLivePages implements LivePages, Indexing {
    private static final String COLLECTION = "receipts";
    private static final String NEWS = "pages.news";

    private final MongoCollection<Document> receipts;
    private final Paths paths;
    private final EventCodec codec;

    MongoLivePages(MongoDatabase database, Paths paths, EventCodec codec) {
        this.receipts = database.getCollection(COLLECTION);
        this.paths = paths;
        this.codec = codec;
    }

    @Override
    public Map<UUID, PagesChanged> of(Collection<UUID> articles) {
        Map<UUID, PagesChanged> found = new HashMap<>();
        if (articles.isEmpty()) return found;
        List<String> ids = articles.stream().map(UUID::toString).toList();
        for (Document d : receipts.find(in("_id", ids)).projection(include(NEWS))) {
            PagesChanged pages = pages(d);
            if (pages != null && !pages.live().isEmpty()) found.put(pages.articleId(), pages);
        }
        return found;
    }

    @Override
    public List<PagesChanged> newest(@Nullable String section, @Nullable String locale, int limit) {
        List<PagesChanged> found = new ArrayList<>();
        receipts.find(Listing.news(section, locale))
                .sort(orderBy(descending(Listing.PUBLISHED), ascending("_id")))
                .limit(limit)
                .projection(include(NEWS))
                .map(this::pages)
                .forEach(pages -> {
                    if (pages != null) found.add(pages);
                });
        return found;
    }

    @Override
    public Map<String, UUID> holders(Collection<String> asked) {
        return paths.holders(asked);
    }

    private @Nullable PagesChanged pages(Document d) {
        Document pages = d.get("pages", Document.class);
        return pages == null ? null : codec.mapper().readValue(pages.getString("news"), PagesChanged.class);
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(COLLECTION)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("listing.kind", "listing.live.locale"),
                        Indexes.descending(Listing.PUBLISHED),
                        Indexes.ascending("_id")));
    }
}
