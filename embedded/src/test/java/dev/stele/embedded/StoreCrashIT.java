package dev.stele.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCrashIT {

    private static final int WRITERS = 8;

    /** Long enough that the store writes itself whole several times before it is killed. */
    private static final int LENGTH = 400;

    @TempDir
    private Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @RepeatedTest(2)
    void keepsEveryAcknowledgedWriteWhenKilled() {
        int port = Ports.free(1).getFirst();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000")) {
            var first = start(port);
            var words = client.getDatabase("test").getCollection("words");
            words.createIndex(Indexes.ascending("word"), new IndexOptions().unique(true));
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "writer-" + writer;
                writers.submit(() -> write(words, name));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > 1_500);
            first.kill();
            var lastOfFirstLife = List.copyOf(acknowledged);
            try (var second = start(port)) {
                assertThat(second.isAlive()).isTrue();
                assertThat(lastOfFirstLife).allSatisfy(word -> assertComplete(words, word));
                assertThat(words.countDocuments())
                        .isBetween((long) lastOfFirstLife.size(), lastOfFirstLife.size() + (long) WRITERS);
            }
        }
    }

    @Test
    void whatWasDroppedStaysDroppedWhenKilled() {
        int port = Ports.free(1).getFirst();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000")) {
            var first = start(port);
            var words = client.getDatabase("test").getCollection("words");
            words.createIndex(Indexes.ascending("word"), new IndexOptions().unique(true));
            words.insertOne(new Document("_id", 1).append("word", "old"));
            words.drop();
            words.insertOne(new Document("_id", 2).append("word", "new"));
            first.kill();
            try (var second = start(port)) {
                assertThat(second.isAlive()).isTrue();
                assertThat(words.find().map(found -> found.get("_id"))).containsExactly(2);
                assertThat(words.find(eq("word", "old")).first()).isNull();
            }
        }
    }

    /** A segment that is in the way ends the store after the drop and before it is written whole. */
    @Test
    void halfADropIsNoDrop() throws IOException {
        int port = Ports.free(1).getFirst();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000")) {
            var first = start(port);
            var words = client.getDatabase("test").getCollection("words");
            words.insertOne(new Document("_id", 1));
            for (int segment = 1; segment < 9; segment++) {
                Path next = folder.resolve("store.db.journal-" + segment);
                if (!Files.exists(next)) {
                    Files.createFile(next);
                }
            }
            assertThatThrownBy(words::drop).isInstanceOf(MongoException.class);
            await().until(() -> !first.isAlive());
            try (var second = start(port)) {
                assertThat(second.isAlive()).isTrue();
                assertThat(words.countDocuments()).isEqualTo(1);
                words.drop();
                words.insertOne(new Document("_id", 2));
                assertThat(words.find().map(found -> found.get("_id"))).containsExactly(2);
            }
        }
    }

    private ChildProcess start(int port) {
        var arguments =
                List.of(Integer.toString(port), folder.resolve("store.db").toString());
        var child = ChildCommand.of(
                        EmbeddedStoreMain.class, arguments, List.of("-Xmx128m"), folder.resolve("store.log"))
                .start();
        Ports.await(port, child, Duration.ofSeconds(30));
        return child;
    }

    /** Writes until the store is gone: an insert, then an update, and only both together count as one word. */
    private void write(MongoCollection<Document> words, String writer) {
        for (int i = 0; ; i++) {
            String word = writer + "-" + i;
            try {
                words.insertOne(new Document("_id", word).append("word", word));
                words.updateOne(eq("_id", word), Updates.set("text", word.repeat(LENGTH)));
                acknowledged.add(word);
            } catch (MongoException gone) {
                return;
            }
        }
    }

    /** Found by its id and by the index: neither may have outrun the other. */
    private static void assertComplete(MongoCollection<Document> words, String word) {
        assertThat(words.find(eq("word", word)).first())
                .containsEntry("_id", word)
                .containsEntry("text", word.repeat(LENGTH));
    }
}
