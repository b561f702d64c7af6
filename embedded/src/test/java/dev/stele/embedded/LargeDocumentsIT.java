package dev.stele.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that together are larger than the heap, of which a query asks for a few fields. */
class LargeDocumentsIT {

    private static final int DOCUMENTS = 120;
    private static final int SEGMENTS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void holdsOfEachDocumentWhatTheQueryAsksFor() throws Exception {
        int port = Ports.free(1).getFirst();
        try (ChildProcess store = start(port);
                var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000")) {
            MongoCollection<Document> texts = client.getDatabase("test").getCollection("texts");
            IntStream.range(0, DOCUMENTS).forEach(n -> texts.insertOne(text(n)));

            List<Document> first = texts.find(eq("locale", "ru"))
                    .projection(include("locale", "source.revision", "queue"))
                    .sort(ascending("queue.due", "source.at", "_id"))
                    .limit(DOCUMENTS)
                    .into(new ArrayList<>());
            List<Document> any = texts.find(eq("locale", "ru"))
                    .projection(include("source.revision", "marks.code"))
                    .into(new ArrayList<>());

            assertThat(first)
                    .extracting(it -> it.getString("_id"))
                    .startsWith("text 119", "text 118")
                    .hasSize(DOCUMENTS);
            assertThat(first.getFirst())
                    .isEqualTo(new Document("_id", "text 119")
                            .append("locale", "ru")
                            .append("source", new Document("revision", 119))
                            .append("queue", new Document("due", -119).append("rank", 1)));
            assertThat(any).hasSize(DOCUMENTS).allSatisfy(it -> {
                assertThat(it.keySet()).isEqualTo(Set.of("_id", "source", "marks"));
                assertThat(it.getList("marks", Document.class)).containsExactly(new Document("code", "x"));
            });
            assertThat(store.isAlive()).isTrue();
        }
    }

    private static Document text(int number) {
        List<Document> segments = IntStream.range(0, SEGMENTS)
                .mapToObj(n -> new Document("id", number + "/" + n).append("text", "Sentence " + n + " of " + number))
                .toList();
        return new Document("_id", "text " + number)
                .append("locale", "ru")
                .append(
                        "source",
                        new Document("revision", number).append("at", 1).append("segments", segments))
                .append("queue", new Document("due", -number).append("rank", 1))
                .append("marks", List.of(new Document("code", "x").append("segments", segments)));
    }

    private ChildProcess start(int port) {
        ChildProcess store = EmbeddedStore.command(
                        System.getProperty("java.class.path"),
                        folder.resolve("store.db"),
                        port,
                        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
                        folder.resolve("store.log"))
                .start();
        Ports.await(port, store, Duration.ofSeconds(30));
        return store;
    }
}
