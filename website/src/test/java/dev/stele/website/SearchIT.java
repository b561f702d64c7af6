package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Sample BRIDGE = Samples.bridge();

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @Autowired
    private JsonMapper json;

    private PagesTopic topic;
    private SampleStore store;

    @BeforeAll
    void fill() throws Exception {
        store = reader.store(client, "_a").loadSamples();
        assertThat(reader.get("/en/search?q=bridge").statusCode()).isIn(200, 503);
        topic = new PagesTopic(json);
        // Search began with the store as it was at the start, before the samples.
        await().atMost(Duration.ofSeconds(120))
                .until(() -> reader.get("/en/search?q=bridge").body().contains("class=\"search-result\""));
    }

    @AfterAll
    void close() {
        topic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, footbridges in Kamar",
        "ru, пешеходного моста",
        "ru, переправы девять километров",
        "tg, пули Камар",
        "fa, پل کمر"
    })
    void findsAnArticleByOtherFormsOfItsWords(String locale, String words) {
        Document page = page(locale, words);
        assertThat(page.select(".search-result h2 a").eachAttr("href")).isNotEmpty();
        assertThat(page.select(".search-result mark")).isNotEmpty();
        assertThat(page.select(".search-result h2 a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("/" + locale + "/"));
    }

    @Test
    void tellsHowManyAndAsksNoIndexToKeepThePage() {
        Document page = page("en", "bridge");
        assertThat(page.select("[role=status]").text()).matches("[0-9]+ articles? found");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("#search-q").attr("value")).isEqualTo("bridge");
        assertThat(page.select(".listing-head .trail a").eachAttr("href")).containsExactly("/en/");
        assertThat(page.select(".masthead form[role=search] label").text()).isEqualTo("Search the site");
    }

    @Test
    void tellsWhatToDoWhenNothingIsFound() {
        Document page = page("ru", "щщщъъъ");
        assertThat(page.select("[role=status]").text()).isEqualTo("Ничего не найдено");
        assertThat(page.select(".search-advice li")).hasSize(2);
    }

    @Test
    void narrowsBySectionAndDay() {
        assertThat(page("en", "bridge").select(".search-result")).isNotEmpty();
        assertThat(reader.page("/en/search?q=bridge&section=culture")
                        .select(".search-result h2 a")
                        .eachAttr("href"))
                .doesNotContain(BRIDGE.in("en").path());
        assertThat(reader.page("/en/search?q=bridge&to=2000-01-01").select(".search-result"))
                .isEmpty();
        assertThat(reader.page("/en/search?q=bridge&from=2026-09-26&to=2026-09-26")
                        .select(".search-result h2 a")
                        .eachAttr("href"))
                .contains(BRIDGE.in("en").path());
    }

    @Test
    void showsWhatWasAskedAsTextOnly() {
        String answer = reader.get("/en/search?q=" + encoded("bridge <img src=x onerror=alert(1)> \"&amp;"))
                .body();
        assertThat(answer).doesNotContain("<img src=x").contains("bridge &lt;img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a&q=b",
                "q=a&from=yesterday",
                "q=a&page=0",
                "q=a&page=51",
                "q=a&to=292278994-01-01",
                "q=%1B",
                "q=a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q"
            })
    void refusesWhatCannotBeLookedFor(String query) {
        assertThat(reader.get("/en/search?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesQuestionsWithoutEnd() {
        assertThat(reader.get("/en/search?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(reader.get("/en/search?q=" + "%22".repeat(3000)).statusCode())
                .isEqualTo(400);
        assertThat(reader.get("/en/search?q=%ED%A0%80").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"\"", "*:*", "a AND (b", "text.en:x~2^99", "\"", "«»", "-", "bridge\" OR \"", "\\"})
    void takesEverySignForText(String words) {
        assertThat(reader.get("/en/search?q=" + encoded(words)).statusCode()).isEqualTo(200);
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(reader.get("/xx/search?q=bridge").statusCode()).isEqualTo(404);
    }

    @Test
    void findsANewTextAndForgetsAWithdrawnOneOnceTold() {
        Sample renamed = BRIDGE.next(headline -> "Zanzibarova");
        store.publish(renamed);
        topic.tell(BRIDGE, "en");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page("en", "zanzibarova")
                                .select(".search-result h2")
                                .text())
                        .isEqualTo("Zanzibarova"));

        store.withdraw(renamed, "en");
        topic.tell(BRIDGE, "en");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page("en", "zanzibarova").select(".search-result"))
                        .isEmpty());
        store.publish(BRIDGE);
        topic.tell(BRIDGE, "en");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page("en", "footbridge").select(".search-result"))
                        .isNotEmpty());
    }

    @Test
    void showsTheNewWordingOfATextThatTheIndexKnowsByItsOld() {
        store.publish(BRIDGE.next(headline -> "Zanzibarova"));
        // Nobody is told, so that the index cannot know.
        assertThat(page("en", "footbridges replaces")
                        .select(".search-result h2")
                        .text())
                .isEqualTo("Zanzibarova");
        store.publish(BRIDGE);
        topic.tell(BRIDGE, "en");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(page("en", "footbridges").text()).doesNotContain("Zanzibarova"));
    }

    private Document page(String locale, String words) {
        return reader.page("/" + locale + "/search?q=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
