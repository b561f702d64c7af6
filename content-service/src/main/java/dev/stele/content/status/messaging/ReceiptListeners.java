package dev.stele.content.status.messaging;

import dev.stele.chassis.kafka.KafkaSettings;
import dev.stele.chassis.kafka.NewsListeners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Listener containers of the consumer group {@code content}. */
@Configuration(proxyBeanMethods = false)
class ReceiptListeners {
    @Bean(ReceiptListener.FACTORY)
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> receiptListenerFactory(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> operations,
            KafkaSettings settings) {
        return NewsListeners.factory(consumers, operations, settings, "content");
    }
}
