package dev.stele.publisher.webhook;

import static dev.stele.publisher.Backstage.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.Topics;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.Cable;
import dev.stele.publisher.StoreByCable;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** While the store is away nobody is called, and once it is back everything is told. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Backstage.class, StoreByCable.class})
@TestPropertySource(properties = "stele.publisher.webhooks.loopback=true")
class StoreAwayIT {

    @Autowired
    Backstage backstage;

    @Autowired
    Cable cable;

    @Autowired
    EventCodec codec;

    @LocalServerPort
    int port;

    private final StubReceiver receiver = new StubReceiver();

    @AfterEach
    void close() {
        cable.mend();
        receiver.close();
    }

    @Test
    void whatChangesWhileTheStoreIsAwayIsToldOnceItIsBack() {
        Api.as(port, "admin")
                .post(
                        "/api/webhooks",
                        "{\"url\":\"" + receiver.url() + "\",\"events\":[\"pages-changed\"],\"description\":\"test\"}");
        tell("before");
        eventually(() -> assertThat(told()).contains(id("before")));

        cable.cut();
        List<String> names = IntStream.range(0, 10).mapToObj(i -> "away-" + i).toList();
        names.forEach(this::tell);
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(20))
                .until(() -> told().equals(Set.of(id("before"))));
        cable.mend();

        eventually(() -> assertThat(told())
                .containsAll(names.stream().map(StoreAwayIT::id).toList()));
        var ids =
                receiver.calls().stream().map(call -> call.header("webhook-id")).toList();
        assertThat(Set.copyOf(ids)).hasSize(11);
    }

    private Set<String> told() {
        return receiver.calls().stream().map(call -> call.header("webhook-id")).collect(Collectors.toSet());
    }

    private void tell(String name) {
        UUID article = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        Instant now = Instant.parse("2026-09-24T06:00:00Z");
        PagesChanged change = new PagesChanged(
                article,
                ArticleKind.NEWS,
                1,
                now,
                Map.of("en", new LivePage(1, 0, "/en/news/" + name, now)),
                Map.of(),
                List.of("/en/news/" + name));
        var message = new ProducerRecord<byte[], byte[]>(
                Topics.PAGES,
                article.toString().getBytes(UTF_8),
                codec.write(change).getBytes(UTF_8));
        message.headers()
                .add(CloudEventHeaders.ID, id(name).getBytes(UTF_8))
                .add(CloudEventHeaders.TYPE, EventTypes.PAGES_CHANGED.getBytes(UTF_8));
        backstage.send(message);
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("event " + name).getBytes(UTF_8)).toString();
    }
}
