package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Indexing;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the desk reads by. */
@Component
class DeskIndexes implements Indexing {

    @Override
    public void create(MongoDatabase database) {
        MongoCollection<Document> translations = database.getCollection(MongoTranslations.COLLECTION);
        translations.createIndex(ascending("articleId"));
        translations.createIndex(ascending("locale", "stage", "claim.expiresAt"));
        translations.createIndex(ascending("stage", "locale", "queue.words", "queue.openWords"));
        translations.createIndex(compoundIndex(ascending("locale"), descending("queue.changedAt")));
        translations.createIndex(ascending("locale", "queue.due", "queue.rank", "source.releasedAt", "_id"));
    }
}
