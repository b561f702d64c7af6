package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Media;
import dev.stele.website.site.Month;
import dev.stele.website.site.Moved;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.Span;
import dev.stele.website.site.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads one data database. */
record MongoSite(MongoDatabase database, JsonMapper json) implements Site {

    @Override
    public String name() {
        return database.getName();
    }

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
    public Optional<Moved> moved(String key) {
        return byId("moved", key).map(Articles::moved);
    }

    @Override
    public void eachMoved(Consumer<String> consumer) {
        collection("moved")
                .find()
                .projection(include("_id"))
                .map(d -> Fields.text(d, "_id"))
                .forEach(consumer);
    }

    @Override
    public Optional<LiveArticle> article(String id) {
        return byId("articles", id).map(Articles::article);
    }

    @Override
    public Map<String, LiveArticle> articles(Collection<String> ids) {
        return manifests().of(ids);
    }

    @Override
    public List<LiveArticle> list(Selection wanted) {
        return manifests().list(wanted);
    }

    @Override
    public List<LiveArticle> list(Span span) {
        return manifests().list(span);
    }

    @Override
    public List<LiveArticle> newest(int limit) {
        return manifests().newest(limit);
    }

    @Override
    public List<Month> months(ArticleKind kind) {
        return manifests().months(kind);
    }

    @Override
    public List<String> liveLocales() {
        return manifests().liveLocales();
    }

    @Override
    public Map<String, Long> versions() {
        return manifests().versions();
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

    @Override
    public Map<String, Wording> wordings(Collection<String> renditions) {
        Map<String, Wording> found = new HashMap<>();
        if (!renditions.isEmpty()) {
            collection("renditions")
                    .find(in("_id", renditions))
                    .projection(include("headline", "lead", "byline", "tags", "bodyHtml"))
                    .forEach(d -> found.put(Fields.text(d, "_id"), Articles.wording(d)));
        }
        return found;
    }

    /** Pictures that no live page has shown yet lie there too, but are nobody's business. */
    @Override
    public Optional<Media> media(String mediaId, String name) {
        return byId("shown", mediaId)
                .flatMap(shown -> byId("media", mediaId + "/" + name))
                .map(d -> new Media(
                        Fields.text(d, "type"), d.get("data", Binary.class).getData()));
    }

    @Override
    public Set<String> takenDown() {
        return collection("takenDown").find().map(d -> Fields.text(d, "_id")).into(new HashSet<>());
    }

    /** One that no live page has shown answers as one that never was. */
    @Override
    public boolean isTakenDown(String mediaId) {
        return byId("shown", mediaId).isPresent() && byId("takenDown", mediaId).isPresent();
    }

    private MongoArticles manifests() {
        return new MongoArticles(collection("articles"));
    }

    private Optional<Document> byId(String collection, String id) {
        @Nullable Document found = collection(collection).find(eq("_id", id)).first();
        return Optional.ofNullable(found);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
