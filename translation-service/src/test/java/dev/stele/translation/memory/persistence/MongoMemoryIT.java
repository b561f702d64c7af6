package dev.stele.translation.memory.persistence;

import static dev.stele.translation.memory.Entries.NOON;
import static dev.stele.translation.memory.Entries.between;
import static dev.stele.translation.memory.Entries.entry;
import static dev.stele.translation.memory.Entries.imported;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Remembered;
import dev.stele.translation.memory.Remembered.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Backed
class MongoMemoryIT {

    private static final String SOURCE = "Tea costs 5.";

    private final Set<String> told = new HashSet<>();
    private MongoClient client;
    private MongoCollection<Document> stored;
    private MongoMemory memory;
    private MongoMemoryFeed feed;

    @BeforeEach
    void open() {
        String uri = Backing.mongoUri();
        client = MongoClients.create(uri);
        MongoDatabase database = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1));
        new MemoryIndexes().create(database);
        stored = database.getCollection(MongoMemory.COLLECTION);
        memory = new MongoMemory(database, (keys, version) -> told.addAll(keys));
        feed = new MongoMemoryFeed(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatIsLearnedComesBackWithAllItsFields() {
        List<MemoryEntry> entries = new ArrayList<>();
        Entries made = new Entries(3);
        for (int i = 0; i < 700; i++) {
            entries.add(made.next());
        }
        assertThat(memory.learn(entries)).containsOnly(Outcome.TAKEN);
        assertThat(memory.entries(entries.stream().map(MemoryEntry::id).toList())
                        .values())
                .containsExactlyElementsOf(entries);
        assertThat(told).hasSize(700);
        List<String> walked = new ArrayList<>();
        memory.each("en", "ru", it -> walked.add(it.id()));
        assertThat(walked)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(MemoryEntry::id).toList());
        assertThat(memory.known("ru", "en", List.of(entries.getFirst().source())))
                .isEmpty();
    }

    @Test
    void theSameAgainChangesNoByte() {
        MemoryEntry it = entry(SOURCE, "Чай.", between("A.", null), NOON);
        memory.learn(List.of(it, imported(SOURCE, "Чаёк.", between("B.", null), NOON)));
        Document before = stored.find().first();
        assertThat(memory.learn(List.of(it, it))).containsOnly(Outcome.UNCHANGED);
        assertThat(stored.find().first()).isEqualTo(before);
        assertThat(feed.version()).isEqualTo(1);
    }

    @Test
    void aDocumentOfTheFirstDaysIsReadAndSupersededAndDeleted() {
        String key = MemoryEntry.key("en", "ru", SOURCE);
        stored.insertOne(new Document("_id", key)
                .append("from", "en")
                .append("to", "ru")
                .append("source", SOURCE)
                .append("target", "Чяй.")
                .append("by", "ru")
                .append("approvedAt", Date.from(NOON))
                .append("folded", "tea costs 5.\nчяй."));
        assertThat(memory.exact("en", "ru", List.of(SOURCE)).get(SOURCE)).isEqualTo(entry(SOURCE, "Чяй."));
        List<Remembered> all = new ArrayList<>();
        feed.all(all::add);
        assertThat(all).hasSize(1);
        memory.learn(List.of(entry(SOURCE, "Чай.", between(null, null), NOON.plusSeconds(1))));
        assertThat(stored.find().first())
                .doesNotContainKeys("source", "target", "folded")
                .containsKeys("entries", "rev", "changedAt");
        assertThat(memory.exact("en", "ru", List.of(SOURCE)).get(SOURCE).target())
                .isEqualTo("Чай.");
        assertThat(memory.forget(key, NOON.plusSeconds(2))).isTrue();
        assertThat(memory.forget(key, NOON.plusSeconds(2))).isFalse();
        assertThat(memory.known("en", "ru", List.of(SOURCE))).isEmpty();
    }

    @Test
    void anOldDocumentCanBeDeletedAsItIs() {
        String key = MemoryEntry.key("en", "ru", SOURCE);
        stored.insertOne(new Document("_id", key)
                .append("from", "en")
                .append("to", "ru")
                .append("source", SOURCE)
                .append("target", "Чяй.")
                .append("by", "ru")
                .append("approvedAt", Date.from(NOON)));
        assertThat(memory.forget(key, NOON)).isTrue();
        assertThat(memory.entry(key)).isEmpty();
        assertThat(memory.learn(List.of(entry(SOURCE, "Чяй.")))).containsExactly(Outcome.DELETED_HERE);
    }

    @Test
    void changesAreToldByTheStoresClockAndDeletionsAmongThem() {
        MemoryEntry it = entry(SOURCE, "Чай.");
        memory.learn(List.of(it));
        Instant first = feed.latest();
        memory.forget(it.id(), NOON);
        List<Remembered> changed = new ArrayList<>();
        Instant last = feed.since(first, changed::add);
        assertThat(last).isEqualTo(feed.latest()).isAfterOrEqualTo(first);
        assertThat(changed).singleElement().satisfies(gone -> {
            assertThat(gone.entries()).isEmpty();
            assertThat(gone.forgotten()).hasSize(1);
        });
        assertThat(feed.version()).isEqualTo(2);
    }

    @Test
    void writersOfOneSourceLoseNothingToEachOther() throws InterruptedException, ExecutionException {
        try (ExecutorService writers = Executors.newFixedThreadPool(5)) {
            List<Future<List<Outcome>>> written = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                MemoryEntry it = entry(SOURCE, "Чай " + i, between("Before " + i, null), NOON.plusSeconds(i));
                written.add(writers.submit(() -> memory.learn(List.of(it))));
            }
            for (Future<List<Outcome>> it : written) {
                assertThat(it.get()).containsExactly(Outcome.TAKEN);
            }
        }
        assertThat(memory.known("en", "ru", List.of(SOURCE)).get(SOURCE))
                .extracting(MemoryEntry::target)
                .containsExactly("Чай 4", "Чай 3", "Чай 2", "Чай 1", "Чай 0");
    }
}
