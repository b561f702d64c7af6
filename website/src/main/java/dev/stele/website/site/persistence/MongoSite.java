package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads one data database. */
record MongoSite(MongoDatabase database, JsonMapper json) implements Site {

    private static final long WALK_SECONDS = 120;
    private static final Bson NEWEST_FIRST = orderBy(descending("publishedAt"), ascending("_id"));
    private static final Bson NEWEST_LAST = orderBy(ascending("publishedAt"), descending("_id"));
    private static final Bson OLDEST_FIRST = ascending("publishedAt", "_id");

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
        Map<String, LiveArticle> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection("articles").find(in("_id", ids)).map(Articles::article).forEach(a -> found.put(a.id(), a));
        }
        return found;
    }

    @Override
    public List<LiveArticle> list(Selection wanted) {
        return ordered(
                Filter.of(wanted), wanted.after() == null ? NEWEST_FIRST : NEWEST_LAST, wanted.skip(), wanted.limit());
    }

    @Override
    public void each(int limit, Consumer<LiveArticle> consumer) {
        ordered(exists("live.0"), NEWEST_FIRST, 0, limit).forEach(consumer);
    }

    /** In two steps, so that where no index gives the order the store holds only ids and times to find it. */
    private List<LiveArticle> ordered(Bson filter, Bson order, int skip, int limit) {
        if (limit < 1) {
            return List.of();
        }
        List<String> ids = walked("articles")
                .find(filter)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .projection(include("publishedAt"))
                .map(d -> Fields.text(d, "_id"))
                .into(new ArrayList<>());
        Map<String, LiveArticle> found = articles(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
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
    public Optional<Media> media(String mediaId, String name) {
        return byId("shown", mediaId)
                .flatMap(shown -> byId("media", mediaId + "/" + name))
                .map(d -> new Media(
                        Fields.text(d, "type"), d.get("data", Binary.class).getData()));
    }

    @Override
    public String name() {
        return database.getName();
    }

    @Override
    public Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        collection("articles")
                .find()
                .projection(include("version"))
                .forEach(d -> versions.put(Fields.text(d, "_id"), Articles.version(d)));
        return versions;
    }

    @Override
    public List<Wording> wordings(Collection<String> renditions) {
        return renditions.isEmpty()
                ? List.of()
                : collection("renditions")
                        .find(in("_id", renditions))
                        .projection(include("headline", "lead", "byline", "tags", "bodyHtml"))
                        .map(Articles::wording)
                        .into(new ArrayList<>());
    }

    @Override
    public List<Month> months(ArticleKind kind) {
        Map<YearMonth, Month> months = new TreeMap<>();
        walked("articles")
                .find(and(eq("kind", kind.name()), exists("live.0")))
                .projection(include("publishedAt", "changedAt"))
                .map(Articles::month)
                .forEach(month -> months.merge(month.month(), month, Month::with));
        return List.copyOf(months.values());
    }

    @Override
    public List<LiveArticle> list(Span span) {
        Bson within = and(
                eq("kind", span.kind().name()),
                exists("live.0"),
                gte("publishedAt", Date.from(span.from())),
                lt("publishedAt", Date.from(span.until())));
        return ordered(within, OLDEST_FIRST, span.skip(), span.limit());
    }

    private Optional<Document> byId(String collection, String id) {
        @Nullable Document found = collection(collection).find(eq("_id", id)).first();
        return Optional.ofNullable(found);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** The embedded store walks over the whole collection before it says the first word. */
    private MongoCollection<Document> walked(String name) {
        return collection(name).withTimeout(WALK_SECONDS, TimeUnit.SECONDS);
    }
}
