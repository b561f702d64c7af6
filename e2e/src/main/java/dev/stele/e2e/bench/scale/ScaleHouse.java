package dev.stele.e2e.bench.scale;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import dev.stele.embedded.ChildCommand;
import dev.stele.embedded.ChildProcess;
import dev.stele.embedded.EmbeddedBroker;
import dev.stele.embedded.EmbeddedStore;
import dev.stele.embedded.Ports;
import dev.stele.stack.service.PreparedService;
import dev.stele.stack.service.ServiceJars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Store, broker and website alone, as {@code ./stele up} starts them, but for the larger heap of the store; nobody publishes. */
final class ScaleHouse implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String DATA = "site_1";

    private final Path folder;
    private final ChildProcess storeProcess;
    private final EmbeddedBroker broker;
    private final MongoClient client;
    private final KafkaProducer<String, String> producer;
    private final int storePort;
    private final int port;
    private final int managementPort;
    private @Nullable ChildProcess website;

    ScaleHouse(Path folder) throws Exception {
        this.folder = folder;
        List<Integer> ports = Ports.free(3);
        storePort = ports.get(0);
        port = ports.get(1);
        managementPort = ports.get(2);
        Files.createDirectories(folder.resolve("mongodb"));
        storeProcess = EmbeddedStore.command(
                        System.getProperty("java.class.path"),
                        folder.resolve("mongodb/store.db"),
                        storePort,
                        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        folder.resolve("store.log"))
                .start();
        Ports.await(storePort, storeProcess, START_LIMIT);
        client = MongoClients.create("mongodb://127.0.0.1:" + storePort + "/?socketTimeoutMS=600000");
        broker = EmbeddedBroker.temporary();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.PAGES, 3, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()), new StringSerializer(), new StringSerializer());
    }

    MongoDatabase data() {
        return client.getDatabase(DATA);
    }

    /** Says that the data are live. */
    void point() {
        MongoDatabase control = client.getDatabase("site");
        control.getCollection("pointer").deleteMany(new Document());
        control.getCollection("pointer").insertOne(new Document("_id", "live").append("database", DATA));
    }

    /** Starts the website; it need not be ready yet. */
    void startWebsite(Path home, int heapMegabytes) throws IOException {
        Map<String, String> environment = Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_SERVER_PORT", Integer.toString(managementPort),
                "STELE_WEBSITE_SEARCH_RATELIMIT_ENABLED", "false",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + storePort + "/site",
                "STELE_WEBSITE_INDEX_FOLDER", index().toString(),
                "STELE_WEBSITE_BASE_URL", "http://localhost:" + port);
        List<String> options = List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        PreparedService service = new ServiceJars(home).prepare("website", options, environment, () -> {});
        List<String> all = new ArrayList<>(options);
        all.addAll(service.cacheOptions());
        website =
                new ChildCommand(service.mainClass(), List.of(), service.classPath(), all, environment, log()).start();
    }

    /** Tells the website that the settings have changed, so that it forgets all pages. */
    void tellOfSettings() {
        ProducerRecord<String, String> news = new ProducerRecord<>(
                Topics.PAGES, "site", "{\"what\":\"site\",\"version\":1,\"changedAt\":\"2026-01-01T00:00:00Z\"}");
        news.headers().add(CloudEventHeaders.TYPE, EventTypes.SURROUNDINGS_CHANGED.getBytes(StandardCharsets.UTF_8));
        producer.send(news);
        producer.flush();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String management() {
        return "http://127.0.0.1:" + managementPort;
    }

    long websiteProcess() {
        return website == null ? 0 : website.pid();
    }

    /** Time of processors that the website has used. */
    Duration websiteComputed() {
        return computed(websiteProcess());
    }

    /** Time of processors that website and store have used. */
    Duration computed() {
        return websiteComputed().plus(computed(storeProcess.pid()));
    }

    private static Duration computed(long process) {
        return ProcessHandle.of(process)
                .flatMap(it -> it.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    Path index() {
        return folder.resolve("index");
    }

    Path log() {
        return folder.resolve("website.log");
    }

    @Override
    public void close() {
        if (website != null) {
            website.close();
        }
        producer.close();
        client.close();
        broker.close();
        storeProcess.close();
    }
}
