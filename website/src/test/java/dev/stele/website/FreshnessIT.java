package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backing;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshnessIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Sample BRIDGE = Samples.bridge();

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @Autowired
    private JsonMapper json;

    private KafkaProducer<byte[], byte[]> producer;
    private SampleStore store;

    @BeforeAll
    void connect() throws Exception {
        Map<String, Object> servers = Map.of("bootstrap.servers", Backing.kafka());
        try (Admin admin = Admin.create(servers)) {
            admin.createTopics(List.of(new NewTopic(Topics.PAGES, 3, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(servers, new ByteArraySerializer(), new ByteArraySerializer());
        store = reader.store(client, "_a").loadSamples();
        following();
    }

    @BeforeEach
    void republish() {
        store.loadSamples();
        tell(EventTypes.SURROUNDINGS_CHANGED, new SurroundingsChanged("site", 1, Instant.EPOCH));
        await().atMost(SOON).until(() -> headline().equals(BRIDGE.in("en").headline()));
    }

    @AfterAll
    void close() {
        producer.close();
    }

    @Test
    void dropsThePagesOfAChangedArticleAndTheListsThatShowIt() {
        reader.get("/en/");
        reader.get("/fa/news/%D9%86%DB%8C-%D8%B3%D8%A7%D8%B2");
        store.publish(changed("Changed headline"));
        assertThat(headline()).isEqualTo(BRIDGE.in("en").headline());

        tell(EventTypes.PAGES_CHANGED, change("en"));

        await().atMost(SOON).until(() -> headline().equals("Changed headline"));
        assertThat(reader.page("/en/").select("h2").text()).contains("Changed headline");
        reader.queries();
        reader.get("/fa/news/%D9%86%DB%8C-%D8%B3%D8%A7%D8%B2");
        assertThat(reader.queries()).isEmpty();
    }

    @Test
    void showsAWithdrawalAtOnce() {
        store.withdraw(BRIDGE, "ru");
        tell(EventTypes.PAGES_CHANGED, change("ru"));
        await().atMost(SOON).until(() -> reader.get(BRIDGE.in("ru").path()).statusCode() == 410);
        assertThat(reader.get("/ru/").body()).doesNotContain(BRIDGE.in("ru").headline());
    }

    @Test
    void dropsThePageThatLeadsToAnArticleInAnotherLanguage() {
        Sample glacier = Samples.articles().get(1);
        Sample whistles = Samples.articles().get(6);
        store.publish(new Sample(
                glacier.id(),
                1,
                glacier.kind(),
                glacier.publishedAt(),
                glacier.variants().stream()
                        .map(v -> v.with("related", List.of(whistles.id())))
                        .toList()));
        tell(EventTypes.SURROUNDINGS_CHANGED, new SurroundingsChanged("site", 1, Instant.EPOCH));
        await().atMost(SOON).until(() -> labelled().equals(whistles.in("en").headline()));

        store.publish(whistles.next(headline -> "Whistled anew"));
        tell(whistles.id(), EventTypes.PAGES_CHANGED, change(whistles, "en"));

        await().atMost(SOON).until(() -> labelled().equals("Whistled anew"));
    }

    @Test
    void dropsAllPagesWhoseMenuLeadsToAStoryOfAnotherLanguage() {
        Sample whistles = Samples.articles().get(6);
        Document settings = Samples.site();
        settings.append(
                "navigation",
                List.of(new Document("label", new Document())
                        .append("section", null)
                        .append("articleId", whistles.id())
                        .append("url", null)));
        store.settings(settings);
        tell(EventTypes.SURROUNDINGS_CHANGED, new SurroundingsChanged("site", 1, Instant.EPOCH));
        await().atMost(SOON).until(() -> menu().equals(whistles.in("en").headline()));
        assertThat(reader.get("/tg/news/kuli-piryakh").headers().firstValue("Surrogate-Key"))
                .hasValueSatisfying(keys -> assertThat(keys).contains(" article-" + whistles.id() + " "));

        store.publish(whistles.next(headline -> "Whistled on"));
        tell(whistles.id(), EventTypes.PAGES_CHANGED, change(whistles, "en"));

        await().atMost(SOON).until(() -> menu().equals("Whistled on"));
    }

    private String menu() {
        return reader.page("/tg/news/kuli-piryakh").select("nav.menu").text();
    }

    private String labelled() {
        return reader.page("/tg/news/kuli-piryakh")
                .select(".related .card[lang=en] h3")
                .text();
    }

    @Test
    void readsTheOtherDatabaseWhenThePointerMoves() {
        SampleStore other = reader.store(client, "_b").loadSamples();
        other.publish(changed("From the rebuilt database"));
        other.point();
        tell(EventTypes.SURROUNDINGS_CHANGED, new SurroundingsChanged("database", 2, Instant.EPOCH));
        await().atMost(SOON).until(() -> headline().equals("From the rebuilt database"));
    }

    @Test
    void dropsEverythingAtARecordThatItCannotRead() {
        store.publish(changed("After garbage"));
        producer.send(new ProducerRecord<>(Topics.PAGES, new byte[] {1}, "{not json".getBytes(StandardCharsets.UTF_8)));
        await().atMost(SOON).until(() -> headline().equals("After garbage"));
    }

    /** The website begins at the end of the topic, so it is told until it has heard. */
    private void following() {
        Document settings = Samples.site();
        settings.get("name", Document.class).put("en", "The New Name");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            store.settings(Samples.site());
            reader.get("/en/");
            store.settings(settings);
            tell(EventTypes.SURROUNDINGS_CHANGED, new SurroundingsChanged("site", 1, Instant.EPOCH));
            return reader.page("/en/").select(".brand-name").text().equals("The New Name");
        });
    }

    private static Sample changed(String headline) {
        return new Sample(
                BRIDGE.id(),
                1,
                BRIDGE.kind(),
                BRIDGE.publishedAt(),
                BRIDGE.variants().stream()
                        .map(v -> v.locale().equals("en")
                                ? v.with("headline", headline).with("version", 2)
                                : v)
                        .toList());
    }

    private static Map<String, Object> change(String locale) {
        return change(BRIDGE, locale);
    }

    private static Map<String, Object> change(Sample sample, String locale) {
        String path = sample.in(locale).path();
        return Map.of(
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
                List.of(path),
                "unknownToThisVersion",
                true);
    }

    private String headline() {
        return reader.page(BRIDGE.in("en").path()).select("h1").text();
    }

    private void tell(String type, @Nullable Object body) {
        tell("any", type, body);
    }

    private void tell(String key, String type, @Nullable Object body) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(Topics.PAGES, key.getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(body));
        message.headers().add(CloudEventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        producer.send(message);
        producer.flush();
    }
}
