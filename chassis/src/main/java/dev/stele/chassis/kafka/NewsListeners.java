package dev.stele.chassis.kafka;

import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ContainerProperties;

/** Listener containers for the log, one record at a time, acknowledged after it was applied. */
public final class NewsListeners {

    private NewsListeners() {}

    /** A factory for listeners of one consumer group. */
    public static ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> operations,
            KafkaSettings settings,
            String group) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(consumers);
        factory.setCommonErrorHandler(DeadLetters.handler(operations, settings, group));
        factory.getContainerProperties().setGroupId(group);
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        factory.getContainerProperties().setSyncCommits(false);
        return factory;
    }
}
