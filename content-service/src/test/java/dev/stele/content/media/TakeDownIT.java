package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.crypto.PictureCipher;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TakeDownIT {
    @LocalServerPort
    int port;

    @Autowired
    ConsumerFactory<byte[], byte[]> consumers;

    @Test
    void leavesNothingThatCanBeRead() {
        Client chief = Client.as(port, "chief", "chief");
        Client editor = Client.as(port, "editor", "editor");
        String picture = Uploads.send(editor, TestPictures.jpeg(500, 250), "x.jpg", Map.of())
                .id();
        String article = editor.post("/api/articles", showing(picture)).id();
        assertThat(publish(chief, article, "\"1\"").status()).isEqualTo(202);
        List<MediaPublished> sent = pictures(Log.of(article, 6));
        List<byte[]> keys = keys(picture);

        assertThat(keys).hasSize(1);
        assertThat(sent).hasSizeGreaterThanOrEqualTo(3).allSatisfy(e -> {
            assertThat(Renditions.sha256(e.data())).as("bytes in the log").isNotEqualTo(e.sha256());
            assertThat(Renditions.sha256(
                            PictureCipher.decrypted(e, keys.getFirst()).data()))
                    .isEqualTo(e.sha256());
        });

        String path = "/api/media/" + picture;
        Map<String, String> reason = Map.of("reason", "Shows a child without consent");
        assertThat(editor.post(path + "/takedown", reason).status()).isEqualTo(403);
        assertThat(chief.post(path + "/takedown", Map.of()).status()).isEqualTo(422);
        assertThat(chief.get(path + "/file").status()).isEqualTo(200);

        Reply takenDown = chief.post(path + "/takedown", reason);
        assertThat(takenDown.status()).as(takenDown.text()).isEqualTo(200);
        assertThat(takenDown.json().at("/takenDown/by").asString()).isEqualTo("chief");
        assertThat(chief.post(path + "/takedown", Map.of("reason", "Other")).json())
                .isEqualTo(takenDown.json());
        assertThat(editor.get(path + "/file").status()).isEqualTo(410);
        assertThat(editor.get(path + "/file?width=480").status()).isEqualTo(410);
        assertThat(editor.get("/api/articles/" + article + "/pictures/" + picture + "/file?width=480")
                        .status())
                .isEqualTo(404);
        assertThat(editor.get("/api/media?size=100").text()).doesNotContain(picture);
        assertThat(Log.of("media:" + picture, 1)).singleElement().isInstanceOf(MediaTakenDown.class);
        assertThat(keys(picture)).hasSize(2).last().isNull();

        // The article can be published on; the fact of its picture has no bytes.
        String next = editor.post("/api/articles", showing(picture)).id();
        assertThat(publish(chief, next, "\"1\"").status()).isEqualTo(202);
        assertThat(pictures(Log.of(next, 6)))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(e -> assertThat(e.data()).isEmpty());
        assertThat(keys(picture)).hasSize(2);
    }

    private static List<MediaPublished> pictures(List<NewsEvent> facts) {
        return facts.stream()
                .filter(MediaPublished.class::isInstance)
                .map(MediaPublished.class::cast)
                .toList();
    }

    /** Every record of that key, the last one last; null is a tombstone. */
    private List<byte[]> keys(String picture) {
        List<byte[]> found = new ArrayList<>();
        TopicPartition all = new TopicPartition(Topics.KEYS, 0);
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer()) {
            consumer.assign(List.of(all));
            consumer.seekToBeginning(List.of(all));
            long end = consumer.endOffsets(List.of(all)).getOrDefault(all, 0L);
            while (consumer.position(all) < end) {
                consumer.poll(java.time.Duration.ofMillis(100)).forEach(e -> {
                    if (new String(e.key(), StandardCharsets.UTF_8).equals(picture)) found.add(e.value());
                });
            }
        }
        return found;
    }

    private static Object showing(String picture) {
        return Texts.article(Map.of(
                "headline",
                "With a picture",
                "lead",
                "It is open again.",
                "blocks",
                List.of(Map.of("type", "image", "mediaId", picture, "alt", "A bridge", "credit", "F. Nurov"))));
    }

    private static Reply publish(Client chief, String article, String version) {
        return chief.post(
                "/api/articles/" + article + "/publish", Map.of("locales", List.of("en")), "If-Match", version);
    }
}
