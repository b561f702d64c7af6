package dev.stele.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many people import at once, in the heap that a newsroom gives the store. */
class LargeImportsIT {

    private static final int IMPORTS = 2;
    private static final int DOCUMENTS = 60_000;
    private static final int BATCH = 500;

    @TempDir
    private Path folder;

    @Test
    void survivesImportsWithScatteredIdsAndACountAfterThem() throws Exception {
        int port = Ports.free(1).getFirst();
        try (ChildProcess store = start(port);
                var client = MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=20000");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> memory = client.getDatabase("test").getCollection("memory");
            List<Future<?>> imports = new ArrayList<>();
            for (int i = 0; i < IMPORTS; i++) {
                imports.add(threads.submit(() -> take(memory)));
            }
            for (Future<?> it : imports) {
                it.get();
            }
            assertThat(memory.countDocuments()).isEqualTo(IMPORTS * DOCUMENTS);
            assertThat(store.isAlive()).isTrue();
        }
    }

    private static void take(MongoCollection<Document> memory) {
        for (int from = 0; from < DOCUMENTS; from += BATCH) {
            List<WriteModel<Document>> writes = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                String key = UUID.randomUUID().toString();
                keys.add(key);
                writes.add(write(key, i));
            }
            memory.find(in("_id", keys)).into(new ArrayList<>());
            memory.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    private static WriteModel<Document> write(String key, int number) {
        Document entry = new Document("id", key)
                .append("source", "The lamp number " + number + " is lit again this evening, the town council says.")
                .append("target", "Лампа номер " + number + " сегодня вечером снова горит, сообщает совет.")
                .append("origin", "IMPORT")
                .append("file", "memory.tmx")
                .append("importedBy", "importer")
                .append("by", "importer")
                .append("approvedAt", new Date());
        Bson change = combine(
                set("entries", List.of(entry)),
                set("forgotten", List.of()),
                inc("rev", 1L),
                currentDate("changedAt"),
                set("from", "en"),
                set("to", "ru"));
        return new UpdateOneModel<>(
                and(eq("_id", key), exists("rev", false)), change, new UpdateOptions().upsert(true));
    }

    private ChildProcess start(int port) {
        ChildProcess store = EmbeddedStore.command(
                        System.getProperty("java.class.path"),
                        folder.resolve("store.db"),
                        port,
                        List.of(
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:TieredStopAtLevel=1"),
                        folder.resolve("store.log"))
                .start();
        Ports.await(port, store, Duration.ofSeconds(30));
        return store;
    }
}
