package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages change while the log says nothing: what one reader has seen, no reader sees older, at whatever address. */
@WebsiteTest
class SilentLogIT {

    private static final Sample BRIDGE = Samples.bridge();
    private static final List<String> LISTS = List.of(
            "/%s/", "/%s/feed.atom", "/%s/feed.json", "/api/v1/%s/articles", "/api/v1/%s/front", "/news-sitemap.xml");

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @Autowired
    private AnswerCache cache;

    private SampleStore store;

    @BeforeEach
    void load() {
        store = reader.store(client, "_a").loadSamples();
        TestReader.forget(cache);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> reader.get("/en/search?q=bridge").statusCode() == 200);
        readAll();
    }

    @Test
    void anArticleWithANewSlugIsOldNowhereOnceItWasSeenNew() {
        Sample moved = renamed(BRIDGE.next(headline -> headline + " NEW"));
        store.publish(moved);

        assertThat(reader.get(moved.in("en").path()).body())
                .contains(moved.in("en").headline());

        for (SampleVariant old : BRIDGE.variants()) {
            assertThat(reader.get(old.path()).statusCode()).as(old.path()).isEqualTo(301);
            assertThat(reader.get(api(old)).statusCode()).as(api(old)).isEqualTo(301);
            assertShows(old.locale(), moved.in(old.locale()).headline());
        }
    }

    @Test
    void aListThatShowsTheNewTextIsFollowedByNoOldPage() {
        Sample moved = renamed(BRIDGE.next(headline -> headline + " NEW"));
        store.publish(moved);
        // A list that nobody has asked for yet.
        assertThat(reader.get("/api/v1/ru/articles?size=30").body())
                .contains(moved.in("ru").headline());

        assertThat(reader.get(BRIDGE.in("tg").path()).statusCode()).isEqualTo(301);
        assertThat(reader.get("/api/v1/tg/articles").body())
                .contains(moved.in("tg").headline());
    }

    @Test
    void aWithdrawalThatWasSeenIsSeenEverywhere() {
        Sample next = BRIDGE.next(headline -> headline);
        store.withdraw(next);
        String unread = BRIDGE.in("en").path() + "?seen=first";
        assertThat(reader.get(unread).statusCode()).isIn(200, 410);
        assertThat(reader.get("/api/v1/en/articles/" + slug(BRIDGE.in("en")) + "?fields=headline")
                        .statusCode())
                .isEqualTo(410);

        for (SampleVariant old : BRIDGE.variants()) {
            assertThat(reader.get(old.path()).statusCode()).as(old.path()).isEqualTo(410);
            assertThat(reader.get(api(old)).statusCode()).as(api(old)).isEqualTo(410);
            for (String list : LISTS) {
                assertThat(reader.get(list.formatted(old.locale())).body())
                        .as(list.formatted(old.locale()))
                        .doesNotContain(old.headline());
            }
        }
        assertThat(reader.page("/en/search?q=bridge").select("main h2").text())
                .doesNotContain(BRIDGE.in("en").headline());
    }

    @Test
    void anArticleThatWasSeenIsInTheLists() {
        Sample fresh = BRIDGE.newestAs("00000000-0000-4000-8000-000000009001");
        store.publish(fresh);

        assertThat(reader.get(fresh.in("en").path()).statusCode()).isEqualTo(200);

        for (String list : LISTS.subList(0, 4)) {
            assertThat(reader.get(list.formatted("en")).body())
                    .as(list.formatted("en"))
                    .contains(slug(fresh.in("en")));
        }
        store.remove(fresh.id());
    }

    private void readAll() {
        for (SampleVariant variant : BRIDGE.variants()) {
            assertThat(reader.get(variant.path()).statusCode()).isEqualTo(200);
            assertThat(reader.get(api(variant)).statusCode()).isEqualTo(200);
            LISTS.forEach(list -> reader.get(list.formatted(variant.locale())));
        }
        reader.get("/en/search?q=bridge");
    }

    private void assertShows(String locale, String headline) {
        for (String list : List.of("/%s/feed.json", "/api/v1/%s/articles")) {
            assertThat(reader.get(list.formatted(locale)).body())
                    .as(list.formatted(locale))
                    .contains(headline);
        }
        assertThat(reader.page("/" + locale + "/").text()).contains(headline);
    }

    private static Sample renamed(Sample sample) {
        return new Sample(
                sample.id(),
                sample.version(),
                sample.kind(),
                sample.publishedAt(),
                sample.variants().stream()
                        .map(v -> v.with("slug", slug(v) + "-2"))
                        .toList());
    }

    private static String slug(SampleVariant variant) {
        return variant.fields().getString("slug");
    }

    private static String api(SampleVariant variant) {
        return "/api/v1/" + variant.locale() + "/articles/" + Address.encode(slug(variant));
    }
}
