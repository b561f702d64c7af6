package dev.stele.content.article.persistence;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dev.stele.chassis.store.Indexing;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Indexes of articles and revisions; two of them are rules: a claim and an idempotency key belong to one article. */
@Component
class ArticleIndexes implements Indexing {
    static final String KEYS = "idempotency.key_1";

    @Override
    public void create(MongoDatabase database) {
        MongoCollection<Document> articles = database.getCollection("articles");
        articles.createIndex(
                ascending("claims"), new IndexOptions().unique(true).sparse(true));
        articles.createIndex(
                ascending("idempotency.key"),
                new IndexOptions().name(KEYS).unique(true).sparse(true));
        articles.createIndex(ascending("nextDue"), new IndexOptions().sparse(true));
        articles.createIndex(compoundIndex(ascending("state"), descending("updatedAt", "_id")));
        articles.createIndex(descending("updatedAt", "_id"));
        articles.createIndex(descending("createdAt", "_id"));
        database.getCollection("revisions").createIndex(compoundIndex(ascending("articleId"), descending("number")));
    }

    @Override
    public boolean areRules() {
        return true;
    }
}
