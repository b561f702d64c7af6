package dev.stele.e2e.evidence;

import dev.stele.contracts.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The log itself: what is in it, how far its readers are, and a raw producer for what no service would write. */
public final class Log implements AutoCloseable {

    private final String servers;
    private final Offsets offsets;
    private final KafkaProducer<byte[], byte[]> producer;

    public Log(String servers) {
        this.servers = servers;
        this.offsets = new Offsets(servers);
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Writes a record as it is and waits until the broker has it. */
    public void write(ProducerRecord<byte[], byte[]> event) {
        try {
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in a topic now, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        Map<TopicPartition, Long> ends = offsets.ends(topic);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** Records of a topic about one key. */
    public List<ConsumerRecord<byte[], byte[]>> about(String topic, String key) {
        return records(topic).stream()
                .filter(event -> event.key() != null && key.equals(new String(event.key(), StandardCharsets.UTF_8)))
                .toList();
    }

    /** The CloudEvents id of a record. */
    public static String id(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.headers().lastHeader(CloudEventHeaders.ID).value(), StandardCharsets.UTF_8);
    }

    /** By consumer group that has read of the topic: how many records it has yet to read. */
    public Map<String, Long> lags(String topic) {
        return offsets.lags(topic);
    }

    /** How many records were ever written, by topic. */
    public Map<String, Long> written() {
        return offsets.ends();
    }

    /** How many records lie in each dead-letter topic, by topic; only those above zero. */
    public Map<String, Long> deadLetters() {
        return offsets.counts("-dlt");
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        offsets.close();
    }
}
