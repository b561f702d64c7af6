package dev.stele.publisher.lag.messaging;

import dev.stele.publisher.lag.ReadLag;
import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** One connection to ask the broker by. */
@Configuration(proxyBeanMethods = false)
class LagConfiguration {

    @Bean
    Admin brokerAdmin(KafkaAdmin admin) {
        return Admin.create(admin.getConfigurationProperties());
    }

    @Bean
    ReadLag readLag(Admin brokerAdmin, ConsumerFactory<byte[], byte[]> consumers, Clock clock) {
        return new KafkaLag(brokerAdmin, new FirstUnread(consumers), clock);
    }
}
