package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
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
    private SiteStore sites;

    @Autowired
    private JsonMapper json;

    private PagesTopic topic;
    private SampleStore store;

    @BeforeAll
    void connect() throws Exception {
        topic = new PagesTopic(json);
        store = reader.store(client, "_a").loadSamples();
        following();
    }

    @BeforeEach
    void republish() {
        store.loadSamples();
        topic.tellOf("site");
        await().atMost(SOON).until(() -> headline().equals(BRIDGE.in("en").headline()));
    }

    @AfterAll
    void close() {
        topic.close();
    }

    @Test
    void dropsThePagesOfAChangedArticleAndTheListsThatShowIt() {
        reader.get("/en/");
        reader.get("/fa/news/%D9%86%DB%8C-%D8%B3%D8%A7%D8%B2");
        store.publish(changed("Changed headline"));
        assertThat(headline()).isEqualTo(BRIDGE.in("en").headline());

        topic.tell(BRIDGE, "en");

        await().atMost(SOON).until(() -> headline().equals("Changed headline"));
        assertThat(reader.page("/en/").select("h2").text()).contains("Changed headline");
        reader.queries();
        reader.get("/fa/news/%D9%86%DB%8C-%D8%B3%D8%A7%D8%B2");
        assertThat(reader.queries()).isEmpty();
    }

    @Test
    void showsAWithdrawalAtOnce() {
        store.withdraw(BRIDGE, "ru");
        topic.tell(BRIDGE, "ru");
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
        topic.tellOf("site");
        await().atMost(SOON).until(() -> labelled().equals(whistles.in("en").headline()));

        store.publish(whistles.next(headline -> "Whistled anew"));
        topic.tell(whistles, "en");

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
        topic.tellOf("site");
        await().atMost(SOON).until(() -> menu().equals(whistles.in("en").headline()));
        assertThat(reader.get("/tg/news/kuli-piryakh").headers().firstValue("Surrogate-Key"))
                .hasValueSatisfying(keys -> assertThat(keys).contains(" article-" + whistles.id() + " "));

        store.publish(whistles.next(headline -> "Whistled on"));
        topic.tell(whistles, "en");

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
        topic.tellOf("database");
        await().atMost(SOON).until(() -> headline().equals("From the rebuilt database"));
    }

    @Test
    void readsOnceMoreWhatFailedInADatabaseThatIsNotLiveAnyMore() {
        store.point();
        String old = sites.read(Site::name);
        reader.store(client, "_b").loadSamples();
        List<String> tried = new ArrayList<>();
        String live = sites.read(site -> {
            tried.add(site.name());
            if (site.name().equals(old)) {
                throw new IllegalStateException("nothing is here");
            }
            return site.name();
        });
        assertThat(live).endsWith("_b");
        assertThat(tried).containsExactly(old, live);
    }

    @Test
    void dropsEverythingAtARecordThatItCannotRead() {
        store.publish(changed("After garbage"));
        topic.sendGarbage();
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
            topic.tellOf("site");
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

    private String headline() {
        return reader.page(BRIDGE.in("en").path()).select("h1").text();
    }
}
