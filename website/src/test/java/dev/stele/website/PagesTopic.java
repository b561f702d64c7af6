package dev.stele.website;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backing;
import dev.stele.website.fixture.Sample;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the pages topic as the publisher would, and creates it. */
final class PagesTopic implements AutoCloseable {

    private final JsonMapper json;
    private final KafkaProducer<byte[], byte[]> producer;

    PagesTopic(JsonMapper json) throws ExecutionException, InterruptedException {
        this.json = json;
        Map<String, Object> servers = Map.of("bootstrap.servers", Backing.kafka());
        try (Admin admin = Admin.create(servers)) {
            admin.createTopics(List.of(new NewTopic(Topics.PAGES, 3, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(servers, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Something changed in one language of the article. */
    void tell(Sample sample, String locale) {
        Map<String, Object> change = Map.of(
                "articleId",
                sample.id(),
                "kind",
                "NEWS",
                "version",
                2,
                "changedAt",
                "2026-09-27T00:00:00Z",
                "live",
                Map.of(),
                "gone",
                Map.of(),
                "paths",
                List.of(sample.in(locale).path()),
                "unknownToThisVersion",
                true);
        send(sample.id(), EventTypes.PAGES_CHANGED, json.writeValueAsBytes(change));
    }

    /** Something other than an article changed: {@code site}, {@code database}. */
    void tellOf(String what) {
        SurroundingsChanged change = new SurroundingsChanged(what, 1, Instant.EPOCH);
        send(what, EventTypes.SURROUNDINGS_CHANGED, json.writeValueAsBytes(change));
    }

    /** What nobody can read, and without a type. */
    void sendGarbage() {
        producer.send(new ProducerRecord<>(Topics.PAGES, new byte[] {1}, bytes("{not json")));
        producer.flush();
    }

    private void send(String key, String type, byte[] body) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.PAGES, bytes(key), body);
        message.headers().add(CloudEventHeaders.TYPE, bytes(type));
        producer.send(message);
        producer.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
