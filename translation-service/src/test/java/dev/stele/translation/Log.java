package dev.stele.translation;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import dev.stele.contracts.TranslationApproved;
import dev.stele.testkit.Backing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The log as other services write and read it. */
final class Log implements AutoCloseable {

    static final EventCodec CODEC = new EventCodec();

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backing.kafka()), new ByteArraySerializer(), new ByteArraySerializer());

    void append(NewsEvent event) {
        append(event.key(), EventTypes.nameOf(event), CODEC.write(event).getBytes(StandardCharsets.UTF_8));
    }

    void append(String key, String type, byte[] value) {
        var event = new ProducerRecord<>(Topics.NEWS, key.getBytes(StandardCharsets.UTF_8), value);
        event.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every record of a topic with the key, oldest first. */
    static List<ConsumerRecord<byte[], byte[]>> read(String topic, String key) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backing.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(i -> new TopicPartition(topic, i))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> {
                    if (new String(it.key(), StandardCharsets.UTF_8).equals(key)) {
                        found.add(it);
                    }
                });
            }
            return found;
        }
    }

    static List<TranslationApproved> approvals(UUID articleId) {
        return read(Topics.NEWS, articleId.toString()).stream()
                .map(it -> EventRecords.read(it, CODEC))
                .flatMap(it -> it instanceof TranslationApproved approved ? Stream.of(approved) : Stream.empty())
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
