package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Media;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads one data database. */
record MongoSite(MongoDatabase database, JsonMapper json) implements Site {

    private static final Bson NEWEST_FIRST = orderBy(descending("publishedAt"), ascending("_id"));

    @Override
    public Optional<SiteSettings> settings() {
        return byId("site", "site").map(d -> json.convertValue(d.get("settings"), SiteSettings.class));
    }

    @Override
    public List<FrontSlot> front() {
        return byId("fronts", "home").stream()
                .flatMap(d -> Fields.documents(d, "slots").stream())
                .map(slot -> json.convertValue(slot, FrontSlot.class))
                .toList();
    }

    @Override
    public Optional<String> articleAt(String route) {
        return byId("routes", route).map(d -> Fields.text(d, "articleId"));
    }

    @Override
    public List<String> articlesAt(Collection<String> routes) {
        return collection("routes")
                .find(in("_id", routes))
                .map(d -> Fields.text(d, "articleId"))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<LiveArticle> article(String id) {
        return byId("articles", id).map(Articles::article);
    }

    @Override
    public Map<String, LiveArticle> articles(Collection<String> ids) {
        Map<String, LiveArticle> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection("articles").find(in("_id", ids)).map(Articles::article).forEach(a -> found.put(a.id(), a));
        }
        return found;
    }

    @Override
    public List<LiveArticle> list(Selection wanted) {
        return collection("articles")
                .find(Filter.of(wanted))
                .sort(NEWEST_FIRST)
                .skip(wanted.skip())
                .limit(wanted.limit())
                .map(Articles::article)
                .into(new ArrayList<>());
    }

    @Override
    public void each(int limit, Consumer<LiveArticle> consumer) {
        collection("articles")
                .find(exists("live.0"))
                .sort(NEWEST_FIRST)
                .limit(limit)
                .map(Articles::article)
                .forEach(consumer);
    }

    @Override
    public List<String> liveLocales() {
        return collection("articles").distinct("live.locale", String.class).into(new ArrayList<>());
    }

    @Override
    public Optional<Rendition> rendition(String id) {
        return byId("renditions", id).map(Articles::rendition);
    }

    @Override
    public Map<String, Rendition> renditions(Collection<String> ids) {
        Map<String, Rendition> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection("renditions")
                    .find(in("_id", ids))
                    .forEach(d -> found.put(Fields.text(d, "_id"), Articles.rendition(d)));
        }
        return found;
    }

    /** Pictures that no live page has shown yet lie there too, but are nobody's business. */
    @Override
    public Optional<Media> media(String mediaId, int width) {
        return byId("shown", mediaId)
                .flatMap(shown -> byId("media", mediaId + "/" + width))
                .map(d -> new Media(
                        Fields.text(d, "type"), d.get("data", Binary.class).getData()));
    }

    private Optional<Document> byId(String collection, String id) {
        @Nullable Document found = collection(collection).find(eq("_id", id)).first();
        return Optional.ofNullable(found);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
