package dev.stele.content.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Texts;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatusIT {
    private static final Instant SINCE = Instant.parse("2026-09-26T14:02:07Z");

    @LocalServerPort
    int port;

    @Autowired
    KafkaTemplate<byte[], byte[]> kafka;

    @Autowired
    EventCodec codec;

    Client editor;
    String id;

    @BeforeEach
    void article() {
        editor = Client.as(port, "editor", "editor");
        Reply created = editor.post("/api/articles", Texts.article());
        id = created.id();
        Client.as(port, "chief", "chief")
                .post("/api/articles/" + id + "/publish", Map.of("locales", List.of("en", "ru")), "If-Match", "\"1\"");
    }

    @Test
    void tellsWhatDeskAndPublisherTold() {
        assertThat(state("en")).isEqualTo("released");
        assertThat(state("ru")).isEqualTo("missing");

        desk("ru", 3, "CLAIMED");
        becomes("ru", "claimed");
        desk("ru", 2, "NEEDED");
        desk("ru", 4, "IN_REVIEW");
        becomes("ru", "in review");
        desk("ru", 5, "APPROVED");
        becomes("ru", "approved");

        pages(1, Map.of("en", live(), "ru", live()));
        becomes("ru", "live");
        assertThat(status().at("/locales/ru/since").asString()).isEqualTo(SINCE.toString());
        assertThat(status().at("/locales/en/path").asString()).isEqualTo("/en/news/x");
    }

    @Test
    void ignoresOldNewsAndWhatItCannotRead() {
        send(Topics.PAGES, EventTypes.PAGES_CHANGED, id, "garbage".getBytes());
        pages(7, Map.of("en", live()));
        becomes("en", "live");
        pages(6, Map.of());
        desk("ru", 1, "CLAIMED");
        becomes("ru", "claimed");

        assertThat(state("en")).isEqualTo("live");
    }

    @Test
    void aClaimThatRanOutIsNoClaimAnyMore() {
        desk("ru", 1, "IN_REVIEW");
        becomes("ru", "in review");
        desk("ru", 2, "CLAIMED", SINCE);
        becomes("ru", "missing");
        assertThat(status().at("/locales/ru").has("claimedBy")).isFalse();
    }

    @Test
    void tellsOfAFailureUntilAPageChanges() {
        send(Topics.deadLetters(Topics.NEWS, "publisher"), "dev.stele.revision-released.v1", id, new byte[] {1});
        becomes("en", "failed");
        pages(1, Map.of("en", live()));
        becomes("en", "live");
        assertThat(status().has("failure")).isFalse();
    }

    private void becomes(String locale, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(state(locale)).isEqualTo(state));
    }

    private String state(String locale) {
        return status().at("/locales/" + locale + "/state").asString();
    }

    private tools.jackson.databind.JsonNode status() {
        return editor.get("/api/articles/" + id + "/status").json();
    }

    private void desk(String locale, long version, String state) {
        desk(locale, version, state, Instant.now().plusSeconds(3_600));
    }

    private void desk(String locale, long version, String state, Instant claimedUntil) {
        UUID article = UUID.fromString(id);
        var progress = new DeskProgress(
                UUID.randomUUID(), article, locale, version, state, 1, null, "tg", claimedUntil, null, SINCE);
        send(
                Topics.DESK,
                EventTypes.DESK_PROGRESS,
                id + "/" + locale,
                codec.write(progress).getBytes(StandardCharsets.UTF_8));
    }

    private void pages(long version, Map<String, LivePage> live) {
        var pages = new PagesChanged(UUID.fromString(id), ArticleKind.NEWS, version, SINCE, live, Map.of(), List.of());
        send(Topics.PAGES, EventTypes.PAGES_CHANGED, id, codec.write(pages).getBytes(StandardCharsets.UTF_8));
    }

    private static LivePage live() {
        return new LivePage(1, 0, "/en/news/x", SINCE);
    }

    private void send(String topic, String type, String key, byte[] value) {
        var news = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
        news.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        kafka.send(news).join();
    }
}
