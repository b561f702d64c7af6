package dev.stele.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    private Path folder;

    @Test
    void keepsItsTopicsWhenKilledAndStartedAgain() throws Exception {
        var ports = Ports.free(2);
        var first = EmbeddedBroker.start(folder, ports.getFirst(), ports.getLast());
        Map<String, Object> settings = Map.of("bootstrap.servers", first.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("news", 3, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news", "key", "value")).get();
        }
        first.kill();
        try (var second = EmbeddedBroker.start(folder, ports.getFirst(), ports.getLast());
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", second.bootstrapServers()))) {
            assertThat(admin.describeTopics(List.of("news"))
                            .allTopicNames()
                            .get()
                            .get("news")
                            .partitions())
                    .hasSize(3);
        }
    }
}
