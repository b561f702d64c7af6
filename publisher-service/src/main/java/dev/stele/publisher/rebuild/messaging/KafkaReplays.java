package dev.stele.publisher.rebuild.messaging;

import dev.stele.contracts.Topics;
import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.Decisions;
import dev.stele.publisher.article.Fold;
import dev.stele.publisher.article.Folding;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.rebuild.Replays;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Replays by a consumer of their own, in no group. */
final class KafkaReplays implements Replays {

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final FactReader reader;
    private final Sites sites;
    private final Fold fold;
    private final Decisions decisions;

    KafkaReplays(
            ConsumerFactory<byte[], byte[]> consumers, FactReader reader, Sites sites, Fold fold, Decisions decisions) {
        this.consumers = consumers;
        this.reader = reader;
        this.sites = sites;
        this.fold = fold;
        this.decisions = decisions;
    }

    @Override
    public Replay into(String database) {
        Folding folding = new Folding(fold, sites.open(database), decisions, Announcer.SILENT);
        Consumer<byte[], byte[]> consumer = consumers.createConsumer();
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.NEWS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new KafkaReplay(consumer, partitions, reader, folding, decisions);
    }
}
