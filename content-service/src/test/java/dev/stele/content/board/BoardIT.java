package dev.stele.content.board;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BoardIT {
    @LocalServerPort
    int port;

    @Autowired
    KafkaTemplate<byte[], byte[]> kafka;

    @Autowired
    EventCodec codec;

    String name;
    String word;
    Client editor;
    String id;

    @BeforeEach
    void article() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        name = "editor-" + word;
        editor = Client.as(port, name, "editor");
        Map<String, Object> content = new HashMap<>(Texts.content("Bridge " + word));
        content.put("section", "s-" + word);
        id = editor.post("/api/articles", Texts.article(content)).id();
    }

    @Test
    void showsAnArticleAtOnceWithItsLanguagesInOrder() {
        JsonNode row = only("q=" + word.toUpperCase(java.util.Locale.ROOT));

        assertThat(row.get("id").asString()).isEqualTo(id);
        assertThat(row.get("slug").asString()).startsWith("bridge-");
        assertThat(row.get("updatedBy").asString()).isEqualTo(name);
        assertThat(row.get("locales").propertyNames()).containsExactly("en", "ru", "tg");
        assertThat(row.at("/locales/en/state").asString()).isEqualTo("draft");
        assertThat(row.at("/locales/ru/state").asString()).isEqualTo("missing");
        assertThat(editor.get("/api/board/" + id).json()).isEqualTo(row);
    }

    @Test
    void findsByLanguageSectionStateAndPerson() {
        desk("ru", 1, "CLAIMED", "ru", Instant.now().plusSeconds(600));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count("q=" + word + "&locale=ru&state=CLAIMED"))
                        .isOne());
        JsonNode cell = only("q=" + word).at("/locales/ru");

        assertThat(cell.get("claimedBy").asString()).isEqualTo("ru");
        assertThat(cell.get("claimedUntil").asString()).isNotEmpty();
        assertThat(count("q=" + word + "&locale=tg&state=CLAIMED")).isZero();
        assertThat(count("q=" + word + "&state=CLAIMED")).isOne();
        assertThat(count("q=" + word + "&state=MISSING")).isOne();
        assertThat(count("q=" + word + "&locale=fa")).isZero();
        assertThat(count("section=s-" + word)).isOne();
        assertThat(count("q=" + word + "&kind=NEWS")).isOne();
        assertThat(count("q=" + word + "&kind=PAGE")).isZero();
        assertThat(count("mine=true")).isOne();
        assertThat(Client.as(port, "other-" + word, "editor")
                        .get("/api/board?mine=true")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void tellsWhichOfSomeArticlesAFilterFinds() {
        String other = editor.post("/api/articles", Texts.article(Texts.content("Road " + word)))
                .id();
        String both = id + "," + other;

        assertThat(ids("ids=" + both)).containsExactlyInAnyOrder(id, other);
        assertThat(ids("section=s-" + word + "&ids=" + both)).containsExactly(id);
        assertThat(count("section=s-" + word + "&ids=" + other)).isZero();
        assertThat(editor.get("/api/board?ids=").status()).isEqualTo(400);
        assertThat(editor.get("/api/board?ids=1,2").status()).isEqualTo(400);
    }

    @Test
    void aClaimThatRanOutIsFoundAsWhatItIs() {
        desk("ru", 1, "CLAIMED", "ru", Instant.now().minusSeconds(1));
        desk("tg", 1, "IN_REVIEW", null, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(count("q=" + word + "&state=IN_REVIEW")).isOne());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(count("q=" + word + "&locale=ru&state=CLAIMED")).isZero();
            assertThat(count("q=" + word + "&locale=ru&state=MISSING")).isOne();
        });
        assertThat(only("q=" + word).at("/locales/ru").has("claimedBy")).isFalse();
    }

    @Test
    void whatChangedLastComesFirstAndPagesFollowEachOther() {
        String later = editor.post("/api/articles", Texts.article(Texts.content("Road " + word)))
                .id();
        assertThat(ids("q=" + word)).containsExactly(later, id);
        assertThat(ids("q=" + word + "&size=1&page=1")).containsExactly(id);

        live(1, Map.of("ru", "Мост " + word));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ids("q=" + word)).containsExactly(id, later));
        assertThat(only("q=%D0%BC%D0%BE%D1%81%D1%82%20" + word)
                        .at("/locales/ru/state")
                        .asString())
                .isEqualTo("live");
    }

    @Test
    void outlinesNameWhatIsAskedForInItsOrder() {
        live(1, Map.of("ru", "Мост"));
        String stranger = UUID.randomUUID().toString();
        String later = editor.post("/api/articles", Texts.article()).id();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode found = outlines(later, stranger, id).json();
            assertThat(found.valueStream().map(o -> o.get("id").asString())).containsExactly(later, id);
            assertThat(found.at("/1/headlines/ru").asString()).isEqualTo("Мост");
            assertThat(found.at("/1/headlines/en").asString()).isEqualTo("Bridge " + word);
            assertThat(found.at("/1/states/ru").asString()).isEqualTo("live");
        });
        assertThat(outlines(Stream.generate(() -> stranger).limit(101).toArray(String[]::new))
                        .status())
                .isEqualTo(400);
        assertThat(editor.get("/api/articles/outlines").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=GONE",
                "kind=news",
                "state=in%20review",
                "locale=en%3Cscript%3E",
                "section=..%2Fx",
                "mine=yes",
                "size=0",
                "size=1000000000",
                "page=-1",
                "sort=x",
                "q=a&q=b",
                "q=%00"
            })
    void refusesAFilterThatItDoesNotKnow(String query) {
        Reply refused = editor.get("/api/board?" + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/malformed-request");
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        assertThat(editor.get("/api/board/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(count("q=%24%7B7*7%7D")).isZero();
    }

    @Test
    void tellsOfChangesWithinASecondOrTwo() {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (Stream<String> lines = editor.lines("/api/board/changes")) {
            Client.listen(lines, heard);
            await().until(() -> heard.contains("event:open"));

            editor.put("/api/articles/" + id + "/content", Texts.content(), "If-Match", "\"1\"");
            await().atMost(Duration.ofSeconds(2)).until(() -> heard.contains("data:{\"articleId\":\"" + id + "\"}"));
            heard.clear();
            desk("ru", 1, "CLAIMED", "ru", Instant.now().plusSeconds(600));
            await().atMost(Duration.ofSeconds(2)).until(() -> heard.contains("data:{\"articleId\":\"" + id + "\"}"));
            assertThat(only("mine=true").at("/locales/ru/state").asString()).isEqualTo("claimed");
        }
    }

    private Reply outlines(String... ids) {
        return editor.get("/api/articles/outlines?ids=" + String.join(",", ids));
    }

    private JsonNode only(String query) {
        JsonNode page = editor.get("/api/board?" + query).json();
        assertThat(page.get("total").asInt()).isOne();
        return page.at("/items/0");
    }

    private int count(String query) {
        return editor.get("/api/board?" + query).json().get("total").asInt();
    }

    private List<String> ids(String query) {
        return editor.get("/api/board?" + query)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private void desk(String locale, long version, String state, @Nullable String by, @Nullable Instant until) {
        var progress = new DeskProgress(
                UUID.randomUUID(),
                UUID.fromString(id),
                locale,
                version,
                state,
                1,
                null,
                by,
                until,
                null,
                Instant.now());
        send(Topics.DESK, EventTypes.DESK_PROGRESS, id + "/" + locale, progress);
    }

    private void live(long version, Map<String, String> headlines) {
        Map<String, LivePage> pages = new HashMap<>();
        headlines.forEach((locale, headline) ->
                pages.put(locale, new LivePage(1, 1, "/" + locale + "/news/x", Instant.now(), headline, null)));
        var changed = new PagesChanged(
                UUID.fromString(id), ArticleKind.NEWS, version, Instant.now(), pages, Map.of(), List.of());
        send(Topics.PAGES, EventTypes.PAGES_CHANGED, id, changed);
    }

    private void send(String topic, String type, String key, Object news) {
        var message = new ProducerRecord<>(
                topic, key.getBytes(StandardCharsets.UTF_8), codec.write(news).getBytes(StandardCharsets.UTF_8));
        message.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        kafka.send(message).join();
    }
}
