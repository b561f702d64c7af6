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
import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Month;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The live manifests of one data database, many at once. */
record MongoArticles(MongoCollection<Document> manifests) {

    private static final long WALK_SECONDS = 120;
    private static final Bson NEWEST_FIRST = orderBy(descending("publishedAt"), ascending("_id"));
    private static final Bson NEWEST_LAST = orderBy(ascending("publishedAt"), descending("_id"));
    private static final Bson OLDEST_FIRST = ascending("publishedAt", "_id");

    Map<String, LiveArticle> of(Collection<String> ids) {
        Map<String, LiveArticle> found = new HashMap<>();
        if (!ids.isEmpty()) {
            manifests.find(in("_id", ids)).map(Articles::article).forEach(a -> found.put(a.id(), a));
        }
        return found;
    }

    List<LiveArticle> list(Selection wanted) {
        return ordered(
                Filter.of(wanted), wanted.after() == null ? NEWEST_FIRST : NEWEST_LAST, wanted.skip(), wanted.limit());
    }

    List<LiveArticle> list(Span span) {
        Bson within = and(
                eq("kind", span.kind().name()),
                exists("live.0"),
                gte("publishedAt", Date.from(span.from())),
                lt("publishedAt", Date.from(span.until())));
        return ordered(within, OLDEST_FIRST, span.skip(), span.limit());
    }

    List<LiveArticle> newest(int limit) {
        return ordered(exists("live.0"), NEWEST_FIRST, 0, limit);
    }

    /** In two steps, so that where no index gives the order the store holds only ids and times to find it. */
    private List<LiveArticle> ordered(Bson filter, Bson order, int skip, int limit) {
        if (limit < 1) {
            return List.of();
        }
        List<String> ids = walked().find(filter)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .projection(include("publishedAt"))
                .map(d -> Fields.text(d, "_id"))
                .into(new ArrayList<>());
        Map<String, LiveArticle> found = of(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<Month> months(ArticleKind kind) {
        Map<YearMonth, Month> months = new TreeMap<>();
        walked().find(and(eq("kind", kind.name()), exists("live.0")))
                .projection(include("publishedAt"))
                .map(Articles::month)
                .forEach(month -> months.merge(month.month(), month, Month::with));
        return List.copyOf(months.values());
    }

    List<String> liveLocales() {
        return manifests.distinct("live.locale", String.class).into(new ArrayList<>());
    }

    Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        manifests
                .find()
                .projection(include("version"))
                .forEach(d -> versions.put(Fields.text(d, "_id"), Articles.version(d)));
        return versions;
    }

    /** The embedded store walks over the whole collection before it says the first word. */
    private MongoCollection<Document> walked() {
        return manifests.withTimeout(WALK_SECONDS, TimeUnit.SECONDS);
    }
}
