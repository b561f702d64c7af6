package dev.stele.content.board.messaging;

import dev.stele.chassis.kafka.KafkaSettings;
import dev.stele.contracts.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;

/** The topic of signals, and listeners that belong to no group and keep no offset. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    NewTopic signalsTopic(KafkaSettings settings) {
        return new NewTopic(Topics.SIGNALS, 1, settings.replication())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(KEPT.toMillis())));
    }

    @Bean(SignalListener.FACTORY)
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> signalListenerFactory(
            ConsumerFactory<byte[], byte[]> consumers) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(consumers);
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.MANUAL);
        return factory;
    }
}
