package dev.stele.publisher.rebuild.messaging;

import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.Decisions;
import dev.stele.publisher.article.Fold;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.article.messaging.FoldingGroup;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.PauseRequests;
import dev.stele.publisher.rebuild.RebuildLease;
import dev.stele.publisher.rebuild.RebuildSettings;
import dev.stele.publisher.rebuild.RebuildSite;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    CommittedOffsets committedOffsets(ConsumerFactory<byte[], byte[]> consumers) {
        return new CommittedOffsets(consumers, FoldingGroup.ID);
    }

    @Bean
    LiveListener liveListener(
            LiveFold fold,
            AppliedOffsets offsets,
            CommittedOffsets committed,
            RebuildLease lease,
            PauseRequests others,
            Announcer announcer,
            Clock clock) {
        return new LiveListener(fold, offsets, committed, lease, others, announcer, clock);
    }

    @Bean
    PauseOnRequest pauseOnRequest(
            PauseRequests requests, LiveFold fold, AppliedOffsets offsets, RebuildSettings settings) {
        return new PauseOnRequest(requests, fold, offsets, settings.patience().plus(settings.pause()));
    }

    @Bean
    RebuildSite rebuildSite(
            Generations generations,
            RebuildLease lease,
            KafkaReplays replays,
            LiveListener live,
            RebuildSettings settings,
            Clock clock) {
        return new RebuildSite(generations, lease, replays, live, settings, clock);
    }
}
