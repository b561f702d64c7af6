package dev.stele.testkit;

import com.mongodb.ConnectionString;
import dev.stele.embedded.EmbeddedBroker;
import dev.stele.embedded.EmbeddedStore;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Broker and store of the lane, started on first use and shared by the test classes of a JVM. */
public final class Backing {

    private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";
    private static final String MONGODB_IMAGE = "mongo:8";

    private Backing() {}

    /** Bootstrap servers. */
    public static String kafka() {
        return Broker.SERVERS;
    }

    /** Address of a database of this name. */
    public static String mongoUri(String database) {
        return Store.uri(database);
    }

    /** Address of a database that nobody has used. */
    public static String mongoUri() {
        return mongoUri("test_" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Deletes every topic and consumer group. */
    public static void emptyLog() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka()))) {
            Set<String> topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            Awaitility.await("no topic is left")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> admin.listTopics().names().get(), Set::isEmpty);
            var groups = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .toList();
            admin.deleteConsumerGroups(groups).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot empty the log", e);
        }
    }

    private static final class Broker {

        static final String SERVERS = start();

        private static String start() {
            return switch (Lane.chosen()) {
                case EXTERNAL -> System.getenv("STELE_KAFKA");
                case EMBEDDED -> {
                    EmbeddedBroker broker = EmbeddedBroker.temporary();
                    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
                    yield broker.bootstrapServers();
                }
                case CONTAINERS -> {
                    KafkaContainer broker = new KafkaContainer(KAFKA_IMAGE);
                    broker.start();
                    yield broker.getBootstrapServers();
                }
            };
        }
    }

    private static final class Store {

        private static final String ADDRESS = start();

        private static String start() {
            return switch (Lane.chosen()) {
                case EXTERNAL -> System.getenv("STELE_MONGODB");
                case EMBEDDED -> EmbeddedStore.inMemory().uri("test");
                case CONTAINERS -> {
                    MongoDBContainer store = new MongoDBContainer(MONGODB_IMAGE);
                    store.start();
                    yield store.getConnectionString();
                }
            };
        }

        static String uri(String database) {
            ConnectionString address = new ConnectionString(ADDRESS);
            String hosts = String.join(",", address.getHosts());
            return ADDRESS.substring(0, ADDRESS.indexOf(hosts) + hosts.length()) + "/" + database;
        }
    }
}
