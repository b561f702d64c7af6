package dev.stele.content.outbox;

import dev.stele.chassis.kafka.KafkaSettings;
import dev.stele.chassis.kafka.KeysTopic;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic of keys is made by whoever starts first, this service or the publisher. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
    @Bean
    NewTopic keysTopic(KafkaSettings settings) {
        return KeysTopic.topic(settings.replication());
    }
}
