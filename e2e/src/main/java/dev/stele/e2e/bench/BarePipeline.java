package dev.stele.e2e.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.bson.types.Binary;

/** The least that a log and a store can do: one record acknowledged, one document written, read back by its id. */
final class BarePipeline implements AutoCloseable {

    private final String topic = "bench-" + UUID.randomUUID();
    private final String servers;
    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> records;
    private final Thread consumer;
    private volatile boolean stopping;

    BarePipeline(String servers, String store) {
        this.servers = servers;
        this.client = MongoClients.create(store);
        this.documents = client.getDatabase(topic).getCollection("documents");
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        createTopic();
        this.records = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        this.consumer = Thread.ofPlatform().daemon().name("bare-consumer").start(this::consume);
    }

    /** From the produce call to the document being readable. */
    Duration pass(byte[] payload) throws ExecutionException, InterruptedException {
        String id = UUID.randomUUID().toString();
        long start = System.nanoTime();
        producer.send(new ProducerRecord<>(topic, id, payload)).get();
        while (documents.find(eq("_id", id)).first() == null) {
            LockSupport.parkNanos(Sample.ASK_NANOS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.GROUP_ID_CONFIG,
                topic,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private void consume() {
        try (records) {
            records.subscribe(List.of(topic));
            while (!stopping) {
                for (var entry : records.poll(Duration.ofMillis(500))) {
                    documents.insertOne(new Document("_id", entry.key()).append("data", new Binary(entry.value())));
                }
                records.commitAsync();
            }
        } catch (WakeupException stopped) {
            assert stopping;
        }
    }

    private void createTopic() {
        try (Admin admin = admin()) {
            admin.createTopics(Set.of(new NewTopic(topic, 12, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the topic of the bare pipeline could not be created", e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers));
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        records.wakeup();
        consumer.join(Duration.ofSeconds(5));
        producer.close(Duration.ZERO);
        try (Admin admin = admin()) {
            admin.deleteTopics(Set.of(topic));
        }
        client.getDatabase(topic).drop();
        client.close();
    }
}
