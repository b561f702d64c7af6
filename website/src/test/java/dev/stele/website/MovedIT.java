package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.net.http.HttpResponse;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses from before the site moved here. */
@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedIT {

    private static final String NOWHERE = "00000000-0000-4000-8000-00000000dead";

    @Autowired
    private TestReader reader;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        SampleStore store = reader.store(client, "_a").loadSamples();
        Sample bridge = Samples.bridge();
        Sample wells = Samples.articles().get(5);
        store.withdraw(wells);
        store.moved(article("/index.php?id=12", bridge, "tg"));
        store.moved(new Document("_id", "/index.php?"));
        store.moved(article("/?p=7", bridge, "ru"));
        store.moved(new Document("_id", "/?"));
        store.moved(article("/index.php", bridge, null));
        store.moved(article("/2019/05/Мост", bridge, "xx"));
        store.moved(article("/en/news/old-site", bridge, "en"));
        store.moved(article("/drowned", wells, "en"));
        store.moved(new Document("_id", "/not-yet").append("fate", "ARTICLE").append("articleId", NOWHERE));
        store.moved(path("/category/water", "/ru/sections/water"));
        store.moved(path("/start", "/en/"));
        store.moved(path("/closed", "/en/sections/closed"));
        store.moved(path("/en/sections/closed", "/en/sections/water"));
        store.moved(path("/ring", "/en/sections/ring"));
        store.moved(path("/en/sections/ring", "/ring"));
        store.moved(new Document("_id", "/guestbook").append("fate", "GONE"));
        store.moved(new Document("_id", "/undone").append("fate", "FORGOTTEN"));
        store.moved(article("/en/news/kamar-footbridge-opens", wells, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/index.php?id=12|tg",
                "/index.php?id=12&utm_source=letter|tg",
                "/?p=7|ru",
                "/index.php?id=99|en",
                "/index.php|en",
                "/index.php/|en",
                "/2019/05/%D0%9C%D0%BE%D1%81%D1%82/?fbclid=1|en",
                "/en/news/old-site|en"
            })
    void leadToTheArticleInOneStep(String old, String locale) {
        HttpResponse<String> response = reader.get(old);
        assertThat(response.statusCode()).isEqualTo(301);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("/" + locale + "/news/");
        assertThat(reader.get(location).statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @CsvSource({"/category/water/, /ru/sections/water", "/start, /en/", "/closed, /en/sections/water"})
    void leadToAPageInOneStep(String old, String page) {
        HttpResponse<String> response = reader.get(old);
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).hasValue(page);
        assertThat(reader.get(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/guestbook, 410",
        "/drowned, 410",
        "/ring, 404",
        "/undone, 404",
        "/GUESTBOOK, 404",
        "/index.php/x, 404",
        "/api/v1/guestbook, 404",
        "/, 302",
        "/?p=8, 302",
        "/?p=%00, 302",
        "/en/, 200",
        "/en/?p=7, 200",
        "/en/news/kamar-footbridge-opens, 200",
        "/en/news/kamar-footbridge-opens?id=12, 200"
    })
    void takeNothingFromWhatAnswersByItself(String path, int status) {
        assertThat(reader.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void tellNothingOfAnArticleThatWasNeverLive() {
        HttpResponse<String> draft = reader.get("/not-yet");
        HttpResponse<String> never = reader.get("/never-was");
        assertThat(draft.body()).isEqualTo(never.body());
        assertThat(headers(draft)).isEqualTo(headers(never));
    }

    @Test
    void aPageThatIsNoMoreSaysSoInTheLanguageOfItsAddress() {
        assertThat(reader.page("/guestbook").select("h1").text()).isEqualTo("This page is no longer there");
    }

    private static Document article(String from, Sample sample, String locale) {
        return new Document("_id", from)
                .append("fate", "ARTICLE")
                .append("articleId", sample.id())
                .append("locale", locale);
    }

    private static Document path(String from, String to) {
        return new Document("_id", from).append("fate", "PATH").append("path", to);
    }

    private static Object headers(HttpResponse<?> response) {
        var all = new TreeMap<>(response.headers().map());
        all.remove("date");
        return all;
    }
}
