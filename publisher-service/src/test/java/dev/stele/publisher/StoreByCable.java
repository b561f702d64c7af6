package dev.stele.publisher;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import dev.stele.testkit.Backing;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The service reaches its store by a {@link Cable}, and soon gives up a call that finds it cut. */
@TestConfiguration(proxyBeanMethods = false)
public class StoreByCable {

    @Bean
    Cable cable() {
        ServerAddress store = new ServerAddress(
                new ConnectionString(Backing.mongoUri()).getHosts().getFirst());
        return new Cable(new InetSocketAddress(store.getHost(), store.getPort()));
    }

    @Bean
    MongoClientSettingsBuilderCustomizer through(Cable cable) {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.hosts(List.of(new ServerAddress("127.0.0.1", cable.port())))
                        .serverSelectionTimeout(1, TimeUnit.SECONDS));
    }
}
