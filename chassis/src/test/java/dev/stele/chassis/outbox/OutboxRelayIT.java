package dev.stele.chassis.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.stele.chassis.store.Lease;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Backed
class OutboxRelayIT {

    private static final int DOCUMENTS = 10;
    private static final int EVENTS = 20;

    private final String uri = Backing.mongoUri();
    private final MongoClient client = MongoClients.create(uri);
    private final MongoDatabase database = client.getDatabase(new ConnectionString(uri).getDatabase());
    private final MongoCollection<Document> things = database.getCollection("things");
    private final String topic = "relay-" + UUID.randomUUID();
    private final List<OutboxLifecycle> started = new ArrayList<>();

    @BeforeEach
    void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backing.kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
    }

    @AfterEach
    void stop() {
        started.forEach(OutboxLifecycle::stop);
        client.close();
    }

    private LeasedOutboxRelay startRelay(String instance) {
        var properties = new OutboxProperties(
                List.of("things"), Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofMillis(500));
        var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Backing.kafka(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        var documents = new OutboxDocuments(database);
        var lease = new Lease(database, "relay", instance, properties.lease());
        var relay = new LeasedOutboxRelay(
                properties,
                documents,
                new EventSender(producer, e -> e.payload().getBytes(StandardCharsets.UTF_8), "/test"),
                lease,
                new SimpleMeterRegistry().counter("too-large"));
        var lifecycle = new OutboxLifecycle(properties, relay, lease, producer);
        lifecycle.start();
        started.add(lifecycle);
        return relay;
    }

    /** State and event in one update, as services do it; the count is the payload. */
    private void save(String id) {
        Document before = things.findOneAndUpdate(
                eq("_id", id),
                inc("reserved", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        var event = new PendingEvent(
                UUID.randomUUID(),
                topic,
                id,
                "test",
                Instant.EPOCH,
                before.get("reserved").toString());
        things.updateOne(eq("_id", id), combine(inc("count", 1L), push("outbox", event.toDocument())));
    }

    private Map<String, List<Long>> read(int expected) {
        Map<String, List<Long>> byKey = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", Backing.kafka(), "group.id", topic, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(r -> byKey.computeIfAbsent(r.key(), k -> new ArrayList<>())
                                .add(Long.valueOf(r.value())));
                return byKey.values().stream().mapToInt(List::size).sum() >= expected;
            });
        }
        return byKey;
    }

    @Test
    void sendsTheEventsOfEachDocumentInOrderAndClearsThem() {
        LeasedOutboxRelay relay = startRelay("one");
        IntStream.range(0, DOCUMENTS).parallel().forEach(d -> {
            for (int e = 0; e < EVENTS; e++) {
                save("doc" + d);
                relay.wake("things", "doc" + d);
            }
        });
        Map<String, List<Long>> sent = read(DOCUMENTS * EVENTS);
        assertThat(sent).hasSize(DOCUMENTS);
        assertThat(sent.values())
                .allSatisfy(counts -> assertThat(counts)
                        .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList()));
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(things.countDocuments(exists("outbox.0"))).isZero());
    }

    @Test
    void findsWhatNobodyWokeItFor() {
        save("left behind");
        startRelay("one");
        assertThat(read(1)).containsOnlyKeys("left behind");
    }

    @Test
    void leavesSendingToTheHolderOfTheLeaseUntilItStops() {
        startRelay("one");
        LeasedOutboxRelay second = startRelay("two");
        save("a");
        second.wake("things", "a");
        assertThat(read(1)).containsOnlyKeys("a");
        started.removeFirst().stop();
        save("b");
        second.wake("things", "b");
        assertThat(read(1)).containsKey("b");
    }
}
