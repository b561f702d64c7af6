package dev.stele.publisher.webhook;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.publisher.Backstage.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.Topics;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
@TestPropertySource(
        properties = {
            "stele.publisher.webhooks.loopback=true",
            "stele.publisher.webhooks.timeout=1s",
            "stele.publisher.webhooks.most=4",
            "stele.publisher.webhooks.pauses.attempts=2",
            "stele.publisher.webhooks.pauses.first=200ms"
        })
class WebhookIT {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static int articles = 500;

    @Autowired
    Backstage backstage;

    @Autowired
    Webhooks webhooks;

    @LocalServerPort
    int port;

    private final StubReceiver receiver = new StubReceiver();
    private final StubReceiver other = new StubReceiver();
    private Api admin;

    @BeforeEach
    void signIn() {
        admin = Api.as(port, "admin");
    }

    @AfterEach
    void close() {
        webhooks.all().forEach(hook -> admin.call("DELETE", "/api/webhooks/" + hook.id(), null));
        receiver.close();
        other.close();
    }

    @Test
    void aPublicationIsToldSignedWithinASecond() {
        create(receiver, "");
        published();
        eventually(() -> assertThat(receiver.calls()).isNotEmpty());
        Newsroom well = published();
        eventually(() -> assertThat(backstage.live(well)).isNotEmpty());
        long live = System.nanoTime();
        eventually(() -> assertThat(callsAbout(well)).hasSize(1));

        StubReceiver.Call call = callsAbout(well).getFirst();
        System.out.println("told after " + (call.nanos() - live) / 1_000_000 + " ms, seen from the page being live");
        assertThat(Duration.ofNanos(call.nanos() - live)).isLessThan(Duration.ofSeconds(1));
        String signed = Signature.headers(
                        List.of(new Secret(SECRET, Instant.EPOCH, null)),
                        call.header("webhook-id"),
                        Instant.ofEpochSecond(Long.parseLong(call.header("webhook-timestamp"))),
                        call.body())
                .get("webhook-signature");
        assertThat(call.header("webhook-signature")).isEqualTo(signed);
        JsonNode data = new JsonMapper().readTree(call.body()).path("data");
        assertThat(data.path("pages").get(0).path("path").asString()).startsWith("/en/news/");
        assertThat(data.path("surrogateKeys").valueStream().map(JsonNode::asString))
                .contains("article-" + well.articleId, "home", "en");
    }

    @Test
    void aReceiverThatHangsHoldsNobodyUpAndEndsInADeadLetter() {
        receiver.hangs();
        String hanging = create(receiver, "");
        create(other, "");
        Newsroom well = published();

        eventually(() -> assertThat(other.calls()).anyMatch(call -> call.body().contains(well.articleId.toString())));
        eventually(() -> assertThat(deliveries(hanging, "DEAD")).isNotEmpty());
        JsonNode dead = deliveries(hanging, "DEAD").getFirst();
        assertThat(dead.path("attempts").size()).isEqualTo(2);
        assertThat(dead.path("attempts").get(0).path("problem").asString()).isNotEmpty();
        receiver.answers(200, "back");

        var retried = admin.call(
                "POST",
                "/api/webhooks/" + hanging + "/deliveries/" + dead.path("id").asString() + "/retry",
                null);

        assertThat(retried.statusCode()).isEqualTo(202);
        eventually(() -> assertThat(deliveries(hanging, "DELIVERED"))
                .anyMatch(d -> d.path("id").equals(dead.path("id"))));
        assertThat(receiver.calls().stream()
                        .filter(call ->
                                call.header("webhook-id").equals(dead.path("id").asString())))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aFarewellIsTheEnd() {
        receiver.answers(410, "gone fishing");
        String id = create(receiver, "");
        published();

        eventually(
                () -> assertThat(admin.get("/api/webhooks/" + id).path("active").asBoolean())
                        .isFalse());
        assertThat(admin.get("/api/webhooks/" + id).path("inactiveBecause").asString())
                .contains("410");
        JsonNode dead = deliveries(id, "DEAD").getFirst();
        assertThat(dead.path("attempts").get(0).path("excerpt").asString()).isEqualTo("gone fishing");
        assertThat(admin.call(
                                "POST",
                                "/api/webhooks/" + id + "/deliveries/"
                                        + dead.path("id").asString() + "/retry",
                                null)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void everyIsToldOnceThoughTheTopicSaysItTwiceAndGarbageMeansEverything() {
        create(receiver, "");
        Newsroom well = published();
        eventually(() -> assertThat(callsAbout(well)).hasSize(1));
        String key = well.articleId.toString();
        var garbage = new ProducerRecord<byte[], byte[]>(Topics.PAGES, key.getBytes(UTF_8), "{".getBytes(UTF_8));
        garbage.headers().add(CloudEventHeaders.TYPE, "dev.stele.pages-changed.v1".getBytes(UTF_8));
        well.log.forEach(fact -> backstage.send(List.of(fact)));
        backstage.send(garbage);

        eventually(
                () -> assertThat(receiver.calls()).anyMatch(call -> call.body().contains("\"everything\"")));
        assertThat(callsAbout(well)).hasSize(1);
        var ids = ConcurrentHashMap.newKeySet();
        assertThat(receiver.calls()).allMatch(call -> ids.add(call.header("webhook-id")));
    }

    @Test
    void onlyWhatItAskedForIsToldToAReceiver() {
        create(receiver, ",\"locales\":[\"fa\"]");
        create(other, "");
        Newsroom well = published();

        eventually(() -> assertThat(other.calls()).anyMatch(call -> call.body().contains(well.articleId.toString())));
        assertThat(callsAbout(well)).isEmpty();
    }

    @Test
    void theSecretIsShownOnceAndRotates() {
        var created = admin.post("/api/webhooks", body(receiver.url(), ""));
        String id = created.path("id").asString();
        assertThat(created.path("secret").asString()).isEqualTo(SECRET);
        assertThat(admin.get("/api/webhooks/" + id).has("secret")).isFalse();
        assertThat(admin.call("GET", "/api/webhooks", null).body()).doesNotContain(SECRET);

        JsonNode rotated = new JsonMapper()
                .readTree(admin.call(
                                "PUT",
                                "/api/webhooks/" + id,
                                body(receiver.url(), "")
                                        .replace("\"secret\":\"" + SECRET + "\"", "\"rotateSecret\":true"))
                        .body());

        assertThat(rotated.path("secret").asString()).startsWith("whsec_").isNotEqualTo(SECRET);
        assertThat(rotated.path("secrets").size()).isEqualTo(2);
        String again =
                body(receiver.url(), "").replace(SECRET, rotated.path("secret").asString());
        JsonNode repeated = new JsonMapper()
                .readTree(admin.call("PUT", "/api/webhooks/" + id, again).body());
        assertThat(repeated.path("secrets")).isEqualTo(rotated.path("secrets"));
        assertThat(admin.post("/api/webhooks/" + id + "/test", null)
                        .path("status")
                        .asInt())
                .isEqualTo(200);
        assertThat(receiver.calls().getFirst().header("webhook-signature")).matches("v1,\\S{44} v1,\\S{44}");
        assertThat(receiver.calls().getFirst().body()).contains("\"type\":\"test\"");
    }

    @Test
    void wrongRequestsAreProblemsAndNothingIsStored() {
        assertThat(status(body("http://hooks.example/", ""))).isEqualTo(422);
        assertThat(status(body("https://169.254.169.254/", ""))).isEqualTo(422);
        assertThat(status(body(receiver.url(), ",\"locales\":[\"en<script>\"]")))
                .isEqualTo(422);
        assertThat(status(body(receiver.url(), "").replace("pages-changed", "secrets-changed")))
                .isEqualTo(422);
        assertThat(status(body(receiver.url(), "").replace(SECRET, "short"))).isEqualTo(422);
        assertThat(status("{}")).isEqualTo(422);
        assertThat(status(body(receiver.url(), ",\"nudges\":7"))).isEqualTo(400);
        assertThat(status("[")).isEqualTo(400);
        assertThat(admin.get("/api/webhooks").path("total").asInt()).isZero();
        assertThat(admin.call("GET", "/api/webhooks/none", null).statusCode()).isEqualTo(404);
        assertThat(admin.call("PUT", "/api/webhooks/none", body(receiver.url(), ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(admin.call("DELETE", "/api/webhooks/none", null).statusCode())
                .isEqualTo(404);
        assertThat(admin.call("GET", "/api/webhooks/none/deliveries", null).statusCode())
                .isEqualTo(404);
        for (int i = 0; i < 4; i++) {
            assertThat(status(body(receiver.url(), ""))).isEqualTo(201);
        }
        assertThat(status(body(receiver.url(), ""))).isEqualTo(409);
        String id = admin.get("/api/webhooks").path("items").get(0).path("id").asString();
        assertThat(admin.call("GET", "/api/webhooks/" + id + "/deliveries?state=$gt", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.call("GET", "/api/webhooks/" + id + "/deliveries?size=100000", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.call("POST", "/api/webhooks/" + id + "/deliveries/none/retry", null)
                        .statusCode())
                .isEqualTo(404);
    }

    private int status(String body) {
        return admin.call("POST", "/api/webhooks", body).statusCode();
    }

    private List<StubReceiver.Call> callsAbout(Newsroom article) {
        return receiver.calls().stream()
                .filter(call -> call.body().contains(article.articleId.toString()))
                .toList();
    }

    private List<JsonNode> deliveries(String id, String state) {
        return admin.get("/api/webhooks/" + id + "/deliveries?state=" + state)
                .path("items")
                .valueStream()
                .toList();
    }

    private String create(StubReceiver stub, String more) {
        return admin.post("/api/webhooks", body(stub.url(), more)).path("id").asString();
    }

    private static String body(String url, String more) {
        return "{\"url\":\"" + url + "\",\"events\":[\"pages-changed\",\"surroundings-changed\"],\"secret\":\"" + SECRET
                + "\"" + more + "}";
    }

    private Newsroom published() {
        int number = ++articles;
        Newsroom article = Newsroom.number(number);
        article.release("hook-" + number);
        article.order(1, AS_READY, "en");
        backstage.send(article.log);
        return article;
    }
}
