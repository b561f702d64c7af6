package dev.stele.website.freshness;

import dev.stele.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * One unbroken reading of all partitions of the pages topic, outside of any group because each website has a memory of its
 * own. It ends with an exception as soon as something may have been missed.
 */
final class PagesConsumer {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PULSE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final String PATIENCE_MILLIS = "5000";

    private final Consumer<byte[], byte[]> consumer;
    private final PageNews news;

    PagesConsumer(Consumer<byte[], byte[]> consumer, PageNews news) {
        this.consumer = consumer;
        this.news = news;
    }

    static Consumer<byte[], byte[]> open(ConsumerFactory<byte[], byte[]> consumers) {
        Properties own = new Properties();
        own.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // A lost position is a gap: it must end the reading, not be skipped over.
        own.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        own.setProperty(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        own.setProperty(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return consumers.createConsumer(null, null, null, own);
    }

    void read(Runnable begun, BooleanSupplier stopping) {
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        news.beginAnew();
        begun.run();
        long pulse = System.nanoTime();
        while (!stopping.getAsBoolean()) {
            consumer.poll(POLL).forEach(news::apply);
            if (System.nanoTime() - pulse > PULSE_NANOS) {
                feelPulse(partitions);
                pulse = System.nanoTime();
            }
        }
    }

    /** An idle consumer does not tell a quiet topic from a broker that is away, so it is asked something it must answer. */
    private void feelPulse(List<TopicPartition> partitions) {
        consumer.endOffsets(partitions);
        if (partitions().size() != partitions.size()) {
            throw new UnknownTopicOrPartitionException(Topics.PAGES + " has other partitions than before");
        }
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.PAGES).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException(Topics.PAGES + " does not exist yet");
        }
        return partitions;
    }
}
