package dev.stele.publisher.lag;

import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Topics;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class LagIT {

    @Autowired
    Backstage backstage;

    @Autowired
    ConsumerFactory<byte[], byte[]> consumers;

    @LocalServerPort
    int port;

    @Test
    void tellsHowFarAGroupIsBehindAndSinceWhen() {
        Instant before = Instant.now().minusSeconds(1);
        Newsroom well = Newsroom.number(77);
        well.release("well");
        well.release("well");
        backstage.send(well.log);
        standsAtTheBeginning("slow-reader");

        eventually(() -> assertThat(lag().get("groups"))
                .anyMatch(group -> group.get("name").asString().equals("publisher")
                        && group.get("behind").asLong() == 0
                        && group.get("partitions").get(0).get("end").asLong() >= 0));
        JsonNode slow = group("slow-reader");
        assertThat(slow.get("behind").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(Instant.parse(slow.get("since").asString())).isBetween(before, Instant.now());
        assertThat(group("publisher").has("since")).isFalse();
        JsonNode all = lag();
        assertThat(all.get("behind").asLong())
                .isEqualTo(all.get("groups")
                        .valueStream()
                        .mapToLong(group -> group.get("behind").asLong())
                        .sum());
        assertThat(all.get("complete").asBoolean()).isTrue();
    }

    /** A group that read nothing, and said so. */
    private void standsAtTheBeginning(String name) {
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer(name, "-test")) {
            List<TopicPartition> all = consumer.partitionsFor(Topics.NEWS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            all.forEach(place -> consumer.commitSync(Map.of(place, new OffsetAndMetadata(0))));
        }
    }

    private JsonNode lag() {
        return Api.as(port, "admin").get("/api/lag");
    }

    private JsonNode group(String name) {
        return lag().get("groups")
                .valueStream()
                .filter(group -> group.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
