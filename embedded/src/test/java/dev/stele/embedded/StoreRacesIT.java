package dev.stele.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreRacesIT {

    private static final int FIELDS = 60;
    private static final int ROUNDS = 300;

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(store.uri("test"));
    private final MongoDatabase database = client.getDatabase("test");
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static Document filled(int number) {
        Document filled = new Document();
        for (int i = 0; i < FIELDS; i++) {
            filled.append("f" + i, number);
        }
        return filled;
    }

    @Test
    void readsSeeWholeUpdatesOnly() {
        MongoCollection<Document> words = database.getCollection("words");
        for (int i = 0; i < 20; i++) {
            words.insertOne(filled(0).append("_id", i));
        }
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                for (Document found : words.find()) {
                    assertThat(filled(found.getInteger("f0")).entrySet()).isSubsetOf(found.entrySet());
                }
            }
        });
        for (int round = 1; round < ROUNDS; round++) {
            words.updateMany(new Document(), new Document("$set", filled(round)));
        }
        over.set(true);
        reading.join();
    }

    @Test
    void readsDoNotBringBackADatabaseThatIsDropped() {
        MongoCollection<Document> words = database.getCollection("words");
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                words.find().first();
                client.listDatabaseNames().into(new ArrayList<>());
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            words.createIndex(Indexes.ascending("word"), new IndexOptions().unique(true));
            words.insertOne(new Document("_id", round).append("word", "the only one"));
            database.drop();
        }
        over.set(true);
        reading.join();
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void refusedReplacementChangesNothing() {
        MongoCollection<Document> words = database.getCollection("words");
        words.createIndex(Indexes.ascending("word"), new IndexOptions().unique(true));
        words.insertOne(new Document("_id", 1).append("word", "old"));
        Document dotted = new Document("word", "new").append("x.y", 1);
        assertThatThrownBy(() -> words.replaceOne(eq("_id", 1), dotted)).isInstanceOf(MongoWriteException.class);
        assertThat(words.find(eq("word", "old")).first()).isEqualTo(new Document("_id", 1).append("word", "old"));
    }

    @Test
    void refusesWhatTheBackendWouldNotKeep() {
        MongoCollection<Document> words = database.getCollection("words");
        words.insertOne(new Document("_id", 1));
        assertThatThrownBy(() -> words.renameCollection(new MongoNamespace("test.terms")))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(
                        () -> words.aggregate(List.of(Aggregates.out("terms"))).toCollection())
                .isInstanceOf(MongoCommandException.class);
        assertThat(words.countDocuments()).isEqualTo(1);
    }
}
