package dev.stele.chassis.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.MalformedEvent;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListener;

@Backed
class DeadLettersIT {

    private static final String GROUP = "dead-letters-it";
    private static final byte[] KEY = {1};

    private final Map<String, Object> kafka = Map.of("bootstrap.servers", Backing.kafka());
    private final KafkaSettings settings =
            new KafkaSettings((short) 1, List.of(GROUP), Duration.ofSeconds(30), 2, Duration.ofMillis(10));
    private final DefaultKafkaConsumerFactory<byte[], byte[]> consumers = new DefaultKafkaConsumerFactory<>(
            Map.of("bootstrap.servers", Backing.kafka(), "auto.offset.reset", "earliest", "enable.auto.commit", false),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final DefaultKafkaProducerFactory<byte[], byte[]> producers = new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", Backing.kafka(), "max.request.size", 2 * Topics.MAX_RECORD_BYTES),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    @Test
    void parksTheLargestRecordThereCanBeAndGoesOnBehindIt() throws Exception {
        new TopicCreation(new KafkaAdmin(kafka), settings, List.of()).start();
        var template = new KafkaTemplate<>(producers);
        BlockingQueue<byte[]> applied = new LinkedBlockingQueue<>();
        byte[] largest = new byte[Topics.MAX_RECORD_BYTES - 100];
        byte[] next = {2};

        var containers = NewsListeners.factory(consumers, template, settings, GROUP);
        var container = containers.createContainer(Topics.NEWS);
        container.getContainerProperties().setMessageListener((MessageListener<byte[], byte[]>) news -> {
            if (news.value().length == largest.length) throw new MalformedEvent("x".repeat(1_000));
            applied.add(news.value());
        });
        container.start();
        try {
            template.send(new ProducerRecord<>(Topics.NEWS, KEY, largest)).get();
            template.send(new ProducerRecord<>(Topics.NEWS, KEY, next)).get();
            assertThat(applied.poll(30, TimeUnit.SECONDS)).isEqualTo(next);
        } finally {
            container.stop();
            producers.destroy();
        }
    }
}
