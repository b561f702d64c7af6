package dev.stele.content.article.persistence;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.result.UpdateResult;
import dev.stele.chassis.HaltPoints;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.Articles.KeyUsed;
import dev.stele.content.article.IdempotencyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two writes of articles: each one document, state and facts together. */
@Component
class ArticleWrites {
    private static final String COLLECTION = "articles";

    private final MongoCollection<Document> articles;
    private final ArticleDocument documents;
    private final ArticleOutbox outbox;
    private final OutboxRelay relay;

    ArticleWrites(MongoDatabase database, ArticleDocument documents, ArticleOutbox outbox, OutboxRelay relay) {
        this.articles = database.getCollection(COLLECTION);
        this.documents = documents;
        this.outbox = outbox;
        this.relay = relay;
    }

    void add(Article article, @Nullable IdempotencyKey key) {
        ArticleSnapshot s = article.snapshot();
        Document d = documents.origin(s.origin());
        d.append("version", s.version()).putAll(documents.state(s));
        d.append("outbox", outbox.pending(article.raised()));
        if (key != null) d.append("idempotency", new Document("key", key.key()).append("request", key.request()));
        guarded(s, () -> articles.insertOne(d));
    }

    void save(Article article) {
        ArticleSnapshot s = article.snapshot();
        String id = s.origin().id().toString();
        List<Bson> changes = new ArrayList<>();
        changes.add(new Document("$set", documents.state(s)));
        changes.add(inc("version", 1L));
        if (s.publishing().nextDue().isEmpty()) changes.add(unset("nextDue"));
        if (!article.raised().isEmpty()) changes.add(pushEach("outbox", outbox.pending(article.raised())));
        Bson filter = new Document("_id", id).append("version", s.version());
        if (article.raised().isEmpty()) {
            update(s, filter, changes);
        } else {
            relay.wakeAfter(COLLECTION, id, () -> update(s, filter, changes));
        }
    }

    private UpdateResult update(ArticleSnapshot s, Bson version, List<Bson> changes) {
        UpdateResult result = guarded(s, () -> articles.updateOne(version, combine(changes)));
        if (result.getMatchedCount() == 0) {
            throw new ArticleRefusal.Stale(s.origin().id(), s.version());
        }
        HaltPoints.reached("article-after-save");
        return result;
    }

    private static <T> T guarded(ArticleSnapshot s, Supplier<T> write) {
        HaltPoints.reached("article-before-save");
        try {
            return write.get();
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) throw e;
            if (String.valueOf(e.getMessage()).contains(ArticleIndexes.KEYS)) throw new KeyUsed();
            throw new ArticleRefusal.SlugTaken(
                    String.valueOf(s.current().content().slug()));
        }
    }
}
