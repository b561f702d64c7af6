package dev.stele.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreIT {

    @TempDir
    private Path folder;

    @Test
    void answersPingAndHello() {
        try (var store = EmbeddedStore.inMemory();
                var client = MongoClients.create(store.uri("test"))) {
            assertThat(client.getDatabase("test").runCommand(new Document("ping", 1)))
                    .containsEntry("ok", 1.0);
            assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true);
        }
    }

    @Test
    void findsDocumentsIndexesAndFilesAgainAfterReopening() {
        byte[] picture = new byte[600_000];
        new Random(7).nextBytes(picture);
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                var client = MongoClients.create(store.uri("test"))) {
            var people = client.getDatabase("test").getCollection("people");
            people.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
            people.insertOne(new Document("_id", 1).append("name", "Ғафур"));
            GridFSBuckets.create(client.getDatabase("test")).uploadFromStream("p", new ByteArrayInputStream(picture));
        }
        try (var store = EmbeddedStore.open(folder.resolve("store.db"), 0);
                var client = MongoClients.create(store.uri("test"))) {
            var people = client.getDatabase("test").getCollection("people");
            assertThat(people.find(eq("name", "Ғафур")).first()).containsEntry("_id", 1);
            assertThatThrownBy(() -> people.insertOne(new Document("_id", 2).append("name", "Ғафур")))
                    .isInstanceOf(MongoWriteException.class);
            var out = new ByteArrayOutputStream();
            GridFSBuckets.create(client.getDatabase("test")).downloadToStream("p", out);
            assertThat(out.toByteArray()).isEqualTo(picture);
        }
    }

    @Test
    void fileStaysBoundedUnderManySmallUpdates() throws IOException {
        Path file = folder.resolve("store.db");
        try (var store = EmbeddedStore.open(file, 0);
                var client = MongoClients.create(store.uri("test"))) {
            update(client, 6_000);
            assertThat(Files.size(file)).isLessThan(512L << 20);
        }
        assertThat(Files.size(file)).isLessThan(16L << 20);
    }

    private static void update(MongoClient client, int updates) {
        var articles = client.getDatabase("test").getCollection("articles");
        for (int i = 0; i < 100; i++) {
            articles.insertOne(new Document("_id", i).append("version", 0).append("text", "x".repeat(4_000)));
        }
        for (int i = 0; i < updates; i++) {
            articles.updateOne(
                    eq("_id", i % 100),
                    com.mongodb.client.model.Updates.combine(inc("version", 1), set("note", "update " + i)));
        }
        assertThat(articles.find(eq("_id", 0)).first()).containsEntry("version", updates / 100);
    }
}
