package dev.stele.chassis.outbox;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import dev.stele.chassis.store.Indexing;
import dev.stele.chassis.store.InstanceName;
import dev.stele.chassis.store.Lease;
import dev.stele.contracts.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** The outbox relay, for services that name their collections in {@code stele.outbox.collections}. */
@AutoConfiguration
@ConditionalOnProperty("stele.outbox.collections[0]")
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxConfiguration {

    @Bean
    OutboxDocuments outboxDocuments(MongoDatabase database) {
        return new OutboxDocuments(database);
    }

    @Bean
    Indexing outboxIndexes(OutboxProperties properties) {
        return database -> properties
                .collections()
                .forEach(collection -> database.getCollection(collection)
                        .createIndex(Indexes.ascending("outbox.id"), new IndexOptions().sparse(true)));
    }

    @Bean
    Lease outboxLease(MongoDatabase database, OutboxProperties properties, InstanceName instance) {
        return new Lease(database, "outbox-relay", instance.value(), properties.lease());
    }

    @Bean(destroyMethod = "")
    Producer<byte[], byte[]> outboxProducer(KafkaProperties kafka, OutboxProperties properties) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        long delivery = properties.deliveryTimeout().toMillis();
        settings.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(delivery),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(delivery / 2),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                delivery / 2,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES));
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    EventSender eventSender(
            Producer<byte[], byte[]> outboxProducer,
            ObjectProvider<PayloadExpander> expander,
            @Value("${spring.application.name}") String source) {
        return new EventSender(
                outboxProducer,
                expander.getIfAvailable(() -> event -> event.payload().getBytes(StandardCharsets.UTF_8)),
                "/" + source);
    }

    @Bean
    LeasedOutboxRelay outboxRelay(
            OutboxProperties properties,
            OutboxDocuments documents,
            EventSender sender,
            Lease outboxLease,
            ObjectProvider<MeterRegistry> meters) {
        Counter tooLarge = Counter.builder("stele.outbox.too.large")
                .description("Attempts to send an event that is larger than a record may be")
                .register(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new LeasedOutboxRelay(properties, documents, sender, outboxLease, tooLarge);
    }

    @Bean
    OutboxLifecycle outboxLifecycle(
            OutboxProperties properties,
            LeasedOutboxRelay relay,
            Lease outboxLease,
            Producer<byte[], byte[]> outboxProducer) {
        return new OutboxLifecycle(properties, relay, outboxLease, outboxProducer);
    }
}
