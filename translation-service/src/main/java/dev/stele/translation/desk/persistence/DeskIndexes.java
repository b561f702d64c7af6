package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the indexes that the desk reads by. */
@Component
class DeskIndexes implements ApplicationRunner {

    private final MongoDatabase database;

    DeskIndexes(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        MongoCollection<Document> translations = database.getCollection(MongoTranslations.COLLECTION);
        translations.createIndex(ascending("articleId"));
        translations.createIndex(ascending("locale", "queue.due", "source.releasedAt"));
    }
}
