package dev.stele.publisher.rebuild.messaging;

import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.Decisions;
import dev.stele.publisher.article.Fold;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.RebuildSite;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;

/** The rebuild with the log at its one end and the live listener at its side. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    KafkaReplays replays(
            ConsumerFactory<byte[], byte[]> consumers, FactReader reader, Sites sites, Fold fold, Decisions decisions) {
        return new KafkaReplays(consumers, reader, sites, fold, decisions);
    }

    @Bean
    LiveListener liveListener(
            LiveFold fold, KafkaListenerEndpointRegistry listeners, Announcer announcer, Clock clock) {
        return new LiveListener(fold, listeners, "publisher", announcer, clock);
    }

    @Bean
    RebuildSite rebuildSite(Generations generations, KafkaReplays replays, LiveListener live, Clock clock) {
        return new RebuildSite(generations, replays, live, clock);
    }
}
