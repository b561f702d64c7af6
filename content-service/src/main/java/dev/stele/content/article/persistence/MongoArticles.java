package dev.stele.content.article.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleWatch;
import dev.stele.content.article.Articles;
import dev.stele.content.article.IdempotencyKey;
import dev.stele.content.article.Publishing;
import dev.stele.content.article.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Articles in the collection {@code articles}, their superseded revisions in {@code revisions}. */
@Repository
class MongoArticles implements Articles {
    private static final Logger LOG = LoggerFactory.getLogger(MongoArticles.class);
    private static final int MOST_DUE = 200;

    private final MongoCollection<Document> articles;
    private final ArticleDocument documents;
    private final ArticleWrites writes;
    private final ArticleLists lists;
    private final RevisionStore revisions;
    private final List<ArticleWatch> watches;

    MongoArticles(
            MongoDatabase database,
            ArticleDocument documents,
            ArticleWrites writes,
            ArticleLists lists,
            RevisionStore revisions,
            List<ArticleWatch> watches) {
        this.articles = database.getCollection("articles");
        this.documents = documents;
        this.writes = writes;
        this.lists = lists;
        this.revisions = revisions;
        this.watches = watches;
    }

    @Override
    public Optional<Article> find(UUID id) {
        return read(eq("_id", id.toString()));
    }

    @Override
    public Optional<Article> findByKey(IdempotencyKey key) {
        Document found = articles.find(eq("idempotency.key", key.key()))
                .projection(exclude("outbox"))
                .first();
        if (found == null) return Optional.empty();
        if (!key.request().equals(found.get("idempotency", Document.class).getString("request"))) {
            throw new ArticleRefusal.KeyReused();
        }
        return Optional.of(documents.read(found));
    }

    private Optional<Article> read(Bson filter) {
        return Optional.ofNullable(
                        articles.find(filter).projection(exclude("outbox")).first())
                .map(documents::read);
    }

    @Override
    public void add(Article article, @Nullable IdempotencyKey key) {
        writes.add(article, key);
        tell(article);
    }

    @Override
    public void save(Article article) {
        Revision superseded = article.superseded();
        if (superseded != null) revisions.keep(article, superseded);
        writes.save(article);
        article.saved();
        tell(article);
    }

    private void tell(Article article) {
        ArticleSnapshot saved = article.snapshot();
        for (ArticleWatch watch : watches) {
            try {
                watch.saved(saved);
            } catch (RuntimeException e) {
                // The save stands, whatever becomes of those who look on.
                LOG.warn(
                        "Article {} was saved, and one who watches failed",
                        saved.origin().id(),
                        e);
            }
        }
    }

    @Override
    public Map<String, UUID> holders(Collection<String> claims) {
        Map<String, UUID> holders = new HashMap<>();
        if (claims.isEmpty()) return holders;
        articles.find(in("claims", claims))
                .projection(include("claims"))
                .forEach(d -> d.getList("claims", String.class).forEach(claim -> holders.put(claim, id(d))));
        holders.keySet().retainAll(claims);
        return holders;
    }

    @Override
    public Map<UUID, Publishing> publishing(Collection<UUID> ids) {
        Map<UUID, Publishing> found = new HashMap<>();
        if (ids.isEmpty()) return found;
        articles.find(in("_id", ids.stream().map(UUID::toString).toList()))
                .projection(include("publishing"))
                .forEach(d ->
                        found.put(id(d), PublishingDocument.read(d.get("publishing", Document.class), List.of())));
        return found;
    }

    @Override
    public Map<UUID, Long> versions() {
        Map<UUID, Long> versions = new HashMap<>();
        articles.find().projection(include("version")).forEach(d -> versions.put(id(d), d.getLong("version")));
        return versions;
    }

    @Override
    public Set<UUID> existing(Collection<UUID> ids) {
        List<String> asked = ids.stream().map(UUID::toString).toList();
        return articles.find(in("_id", asked))
                .projection(include("_id"))
                .map(MongoArticles::id)
                .into(new HashSet<>());
    }

    private static UUID id(Document d) {
        return UUID.fromString(d.getString("_id"));
    }

    @Override
    public Page list(Filter filter) {
        return lists.list(filter);
    }

    @Override
    public <T> List<T> history(UUID id, Collection<Integer> numbers, Function<Revision, T> wanted) {
        return revisions.some(id, numbers, wanted);
    }

    @Override
    public Optional<Revision> superseded(UUID id, int revision) {
        return revisions.find(id, revision);
    }

    @Override
    public List<UUID> due(Instant now) {
        return articles.find(lte("nextDue", Date.from(now)))
                .sort(new Document("nextDue", 1))
                .limit(MOST_DUE)
                .projection(include("_id"))
                .map(MongoArticles::id)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.ofNullable(articles.find(gt("nextDue", new Date(0)))
                        .sort(new Document("nextDue", 1))
                        .projection(include("nextDue"))
                        .first())
                .map(d -> d.getDate("nextDue").toInstant());
    }
}
