package dev.stele.chassis.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The service's database, its health by {@code ping}, the name of this instance and the clock. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
class StoreConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") String uri) {
        String name = new ConnectionString(uri).getDatabase();
        if (name == null) {
            throw new IllegalStateException("spring.mongodb.uri names no database");
        }
        return client.getDatabase(name);
    }

    /** Boot's own indicator sends a command that the embedded store does not know. */
    @Bean
    HealthIndicator storeHealthIndicator(MongoDatabase database) {
        return () -> {
            try {
                database.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down()
                        .withDetail("error", e.getClass().getSimpleName())
                        .build();
            }
        };
    }

    @Bean
    StoreProblems storeProblems() {
        return new StoreProblems();
    }

    @Bean
    IndexCreation indexCreation(MongoDatabase database, ObjectProvider<Indexing> indexes) {
        return new IndexCreation(database, indexes.stream().toList());
    }

    /** Milliseconds are what the store and the log keep. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
    }

    @Bean
    InstanceName instanceName(@Value("${server.port:8080}") int port) {
        return new InstanceName(host() + ":" + (port == 0 ? UUID.randomUUID().toString() : Integer.toString(port)));
    }

    /** A machine that cannot resolve its own name is one of a kind all the same. */
    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return UUID.randomUUID().toString();
        }
    }
}
