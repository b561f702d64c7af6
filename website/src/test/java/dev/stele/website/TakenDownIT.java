package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.SampleStore;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
class TakenDownIT {

    private static final String ID = "00000000-0000-4000-8000-000000000101";
    private static final String WITH_CAPTION = "00000000-0000-4000-8000-000000000103";
    private static final String PICTURE = "/media/" + ID + "/480";
    private static final String HIDDEN = "00000000-0000-4000-8000-000000000999";

    /** Words of the picture's caption alone. */
    private static final String CAPTION = "/en/search?q=planks+planed";

    private static final String[] PAGES = {
        "/en/news/kamar-footbridge-opens",
        "/en/",
        "/en/feed.atom",
        "/en/feed.json",
        "/api/v1/en/articles",
        "/api/v1/en/articles/kamar-footbridge-opens"
    };

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @Autowired
    private JsonMapper json;

    @Test
    void isGoneFromItsAddressAndFromEveryPage() throws Exception {
        SampleStore store = reader.store(client, "_taken").loadSamples();
        store.loadPictures();
        try (PagesTopic topic = new PagesTopic(json)) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                topic.tellOf("site");
                assertThat(reader.get("/en/news/kamar-footbridge-opens").body()).contains(ID, WITH_CAPTION);
            });
            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertThat(reader.page(CAPTION)
                                    .select(".search-result")
                                    .text())
                            .contains("school yard"));
            HttpResponse<byte[]> before = reader.bytes(PICTURE);
            assertThat(before.statusCode()).isEqualTo(200);
            assertThat(before.headers().firstValue("Surrogate-Key")).hasValue("media-" + ID);

            store.takeDown(ID);
            store.takeDown(WITH_CAPTION);
            store.takeDown(HIDDEN);
            topic.tellOf("media:" + ID);
            topic.tellOf("media:" + WITH_CAPTION);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(reader.bytes(PICTURE).statusCode()).isEqualTo(410));
            for (String page : PAGES) {
                HttpResponse<String> answer = reader.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain(ID, WITH_CAPTION);
            }
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(reader.page(CAPTION)
                                    .select(".search-result")
                                    .text())
                            .doesNotContain("school yard"));
            assertThat(reader.page("/en/search?q=footbridge").select(".search-result"))
                    .isNotEmpty();
            HttpResponse<byte[]> never = reader.bytes("/media/00000000-0000-4000-8000-000000000998/480");
            HttpResponse<byte[]> hidden = reader.bytes("/media/" + HIDDEN + "/480");
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).isEqualTo(never.body());
        }
    }
}
