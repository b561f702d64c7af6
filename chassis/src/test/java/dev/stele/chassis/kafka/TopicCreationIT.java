package dev.stele.chassis.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Topics;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.core.KafkaAdmin;

/** What the broker is told about topics whose records name people or hold keys. */
@Backed
class TopicCreationIT {

    private final Map<String, Object> kafka = Map.of("bootstrap.servers", Backing.kafka());
    private final KafkaSettings settings =
            new KafkaSettings((short) 1, List.of(), Duration.ofSeconds(30), 2, Duration.ofMillis(10));

    @ParameterizedTest
    @ValueSource(strings = {Topics.DESK, Topics.KEYS})
    void oldRecordsAreCompactedWithinHours(String topic) throws Exception {
        NewTopic keys = KeysTopic.topic((short) 1);
        new TopicCreation(new KafkaAdmin(kafka), settings, List.of(keys)).start();

        Config config = describe(topic);
        String sixHours = String.valueOf(Duration.ofHours(6).toMillis());
        assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("compact");
        assertThat(config.get(TopicConfig.SEGMENT_MS_CONFIG).value()).isEqualTo(sixHours);
        assertThat(config.get(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG).value()).isEqualTo(sixHours);
        assertThat(config.get(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG).value())
                .isEqualTo("0.01");
    }

    private Config describe(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource);
        }
    }
}
