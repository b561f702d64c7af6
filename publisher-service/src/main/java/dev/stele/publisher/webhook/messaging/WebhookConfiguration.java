package dev.stele.publisher.webhook.messaging;

import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.crypto.EncryptionKeys;
import dev.stele.chassis.crypto.FieldEncryption;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.store.InstanceName;
import dev.stele.chassis.store.Lease;
import dev.stele.publisher.webhook.Courier;
import dev.stele.publisher.webhook.Deliveries;
import dev.stele.publisher.webhook.ManageWebhooks;
import dev.stele.publisher.webhook.Payloads;
import dev.stele.publisher.webhook.Postman;
import dev.stele.publisher.webhook.WebhookSettings;
import dev.stele.publisher.webhook.Webhooks;
import dev.stele.publisher.webhook.outgoing.HttpCaller;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The pages topic at one end, receivers at the other, and a lease that says which instance is between them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EncryptionKeys.class)
class WebhookConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Every record can be taken; what fails is the store, and that passes. */
    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> webhookListenerFactory(
            ConsumerFactory<byte[], byte[]> consumers) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(consumers);
        ExponentialBackOff endless = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        endless.setMaxInterval(LONGEST_PAUSE_MILLIS);
        factory.setCommonErrorHandler(new DefaultErrorHandler(endless));
        return factory;
    }

    @Bean
    FieldEncryption fieldEncryption(EncryptionKeys keys) {
        return FieldEncryption.with(keys);
    }

    @Bean
    Payloads payloads(EventCodec codec) {
        return new Payloads(codec);
    }

    @Bean
    HttpCaller caller(WebhookSettings settings, Clock clock) {
        return new HttpCaller(settings, SystemDefaultDnsResolver.INSTANCE, clock);
    }

    @Bean
    Postman postman(HttpCaller caller, Clock clock) {
        return new Postman(caller, clock);
    }

    @Bean
    Lease webhookLease(MongoDatabase control, InstanceName instance, WebhookSettings settings) {
        return new Lease(control, "webhooks", instance.value(), settings.lease());
    }

    @Bean
    Courier courier(
            Webhooks webhooks,
            Deliveries deliveries,
            Payloads payloads,
            Postman postman,
            WebhookSettings settings,
            Lease webhookLease,
            Clock clock,
            MeterRegistry registry) {
        return new Courier(
                webhooks,
                deliveries,
                payloads,
                postman,
                settings,
                webhookLease::outlasts,
                clock,
                RANDOM,
                new WebhookMetrics(registry));
    }

    @Bean
    ManageWebhooks manageWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            Courier courier,
            Postman postman,
            Payloads payloads,
            WebhookSettings settings,
            Clock clock) {
        return new ManageWebhooks(webhooks, deliveries, courier, postman, payloads, settings, clock, RANDOM);
    }

    @Bean
    PagesListener pagesListener(EventCodec codec, Payloads payloads, Courier courier) {
        return new PagesListener(new NoticeReader(codec, payloads), courier);
    }

    @Bean
    DeliveringInstance deliveringInstance(
            Lease webhookLease, Courier courier, KafkaListenerEndpointRegistry listeners, WebhookSettings settings) {
        return new DeliveringInstance(webhookLease, courier, listeners, settings);
    }
}
