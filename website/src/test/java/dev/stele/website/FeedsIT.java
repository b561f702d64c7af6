package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.AtomRules;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestPropertySource(properties = "stele.website.base-url=https://valley.example/")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIT {

    private static final String BRIDGES = "/ru/tags/%D0%BC%D0%BE%D1%81%D1%82%D1%8B/feed";

    @Autowired
    private TestReader reader;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MongoClient client;

    @Autowired
    private AnswerCache cache;

    private SampleStore store;

    @BeforeEach
    void fill() {
        store = reader.store(client, "_a").loadSamples();
        TestReader.forget(cache);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/feed",
                "/ru/feed",
                "/tg/feed",
                "/fa/feed",
                "/fa/sections/water/feed",
                "/en/tags/bridges/feed",
                "/en/authors/Anna%20Feldt/feed",
                BRIDGES
            })
    void holdToTheirFormats(String feed) throws Exception {
        String atom = reader.get(feed + ".atom").body();
        AtomRules.check(atom);
        SyndFeed read = new SyndFeedInput().build(new StringReader(atom));
        JsonNode other = json.readTree(reader.get(feed + ".json").body());

        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getUri()).isEqualTo("https://valley.example" + feed + ".atom");
        assertThat(read.getEntries()).isNotEmpty();
        assertThat(other.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(other.path("feed_url").asString()).isEqualTo("https://valley.example" + feed + ".json");
        assertThat(other.path("title").asString()).isEqualTo(read.getTitle());
        assertThat(other.path("items").size()).isEqualTo(read.getEntries().size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < read.getEntries().size(); i++) {
            JsonNode item = other.path("items").get(i);
            SyndEntry entry = read.getEntries().get(i);
            assertThat(ids.add(item.path("id").asString())).isTrue();
            assertThat(item.path("id").asString()).isEqualTo(entry.getUri());
            assertThat(item.path("url").asString()).startsWith("https://valley.example/");
            assertThat(item.path("content_html").asString())
                    .isEqualTo(entry.getContents().getFirst().getValue());
            assertThat(OffsetDateTime.parse(item.path("date_published").asString())
                            .toInstant())
                    .isEqualTo(entry.getPublishedDate().toInstant());
            OffsetDateTime.parse(item.path("date_modified").asString());
        }
    }

    @Test
    void giveTheWholeTextWithAddressesThatHoldAnywhere() {
        JsonNode bridge = item("/en/feed.json", Samples.bridge().id());
        Element text =
                Jsoup.parseBodyFragment(bridge.path("content_html").asString()).body();

        assertThat(text.text()).contains("forty-two metres long", "a hand rail at the height of a seven-year-old");
        assertThat(text.select("img").eachAttr("src"))
                .hasSize(2)
                .allSatisfy(src -> assertThat(src).startsWith("https://valley.example/media/"));
        assertThat(text.select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).startsWith("https://"));
        assertThat(text.select("[srcset]")).isEmpty();
        assertThat(bridge.path("authors").get(0).path("name").asString()).isEqualTo("Anna Feldt");
        assertThat(bridge.path("tags").get(0).asString()).isEqualTo("Society");
        assertThat(bridge.path("_translations").propertyNames()).containsExactly("fa", "ru", "tg");
    }

    @Test
    void keepTheDirectionOfTheText() {
        String persian = item("/fa/feed.json", Samples.bridge().id())
                .path("content_html")
                .asString();
        assertThat(persian).startsWith("<div dir=\"rtl\" lang=\"fa\"><figure>");
    }

    @Test
    void giveNoMoreThanAFeedReaderCanTake() {
        Sample long0 = Samples.bridge();
        String body = "<p>" + "word ".repeat(130_000) + "</p>";
        store.publish(long0.with("body", body));
        TestReader.forget(cache);

        JsonNode item = item("/en/feed.json", long0.id());

        assertThat(item.has("content_html")).isFalse();
        assertThat(item.path("content_text").asString())
                .isEqualTo(long0.in("en").fields().getString("lead"));
        AtomRules.check(reader.get("/en/feed.atom").body());
    }

    @Test
    void keepTheIdOfAnArticleThatMoves() {
        Sample bridge = Samples.bridge();
        String before = item("/en/feed.json", bridge.id()).path("id").asString();
        store.publish(bridge.with("slug", "another-address"));
        TestReader.forget(cache);

        JsonNode after = item("/en/feed.json", bridge.id());

        assertThat(after.path("url").asString()).endsWith("/en/news/another-address");
        assertThat(after.path("id").asString()).isEqualTo(before);
    }

    @Test
    void areOfOneSectionOrTagOnly() {
        assertThat(json.readTree(reader.get("/en/sections/water/feed.json").body())
                        .path("items")
                        .size())
                .isEqualTo(3);
        assertThat(json.readTree(reader.get("/en/tags/bridges/feed.json").body())
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de/feed.atom",
                "/en/sections/nowhere/feed.atom",
                "/en/tags/nowhere/feed.json",
                "/ru/tags/bridges/feed.atom",
                "/en/authors/Nobody/feed.atom",
                "/en/feed.rss"
            })
    void areNotThereForWhatIsNotThere(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void tellByTagAndByDateThatNothingIsNew() {
        HttpResponse<String> first = reader.get("/en/feed.atom");
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(modified).matches("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");

        HttpResponse<String> same = reader.get("/en/feed.atom", "If-Modified-Since", modified);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("Last-Modified")).hasValue(modified);
        assertThat(reader.get("/en/feed.atom", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(reader.get("/en/feed.atom", "If-None-Match", "\"x\"", "If-Modified-Since", modified)
                        .statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/en/feed.atom", "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        TestReader.forget(cache);
        assertThat(reader.get("/en/feed.atom", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);

        store.withdraw(Samples.bridge(), "en");
        TestReader.forget(cache);
        HttpResponse<String> changed = reader.get("/en/feed.atom", "If-Modified-Since", modified);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("Last-Modified"))
                .isNotEqualTo(first.headers().firstValue("Last-Modified"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en/sections/water",
                "/fa/sections/water",
                "/en/tags/bridges",
                "/en/authors/Anna%20Feldt"
            })
    void areFoundFromThePagesWithTheSameArticles(String path) {
        List<String> feeds =
                reader.page(path).select("link[type=application/atom+xml]").eachAttr("href");
        String own = path.endsWith("/") ? path + "feed.atom" : path + "/feed.atom";
        assertThat(feeds).first().isEqualTo(own);
        for (String feed : feeds) {
            assertThat(reader.get(URI.create(feed).getRawPath()).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal aid", "C#", "100%", "who?"})
    void areFoundWhateverTheTagSays(String tag) {
        store.publish(Samples.bridge().with("tags", List.of(tag)));
        TestReader.forget(cache);
        List<String> feeds = reader.page(Address.encode("/en/tags/" + tag))
                .select("[type=application/atom+xml], [type=application/feed+json]")
                .eachAttr("href");

        assertThat(feeds)
                .hasSizeGreaterThan(4)
                .allSatisfy(feed -> assertThat(
                                reader.get(URI.create(feed).toString()).statusCode())
                        .as(feed)
                        .isEqualTo(200));
        assertThat(json.readTree(reader.get(feeds.get(1)).body()).path("title").asString())
                .startsWith(tag);
    }

    private JsonNode item(String feed, String articleId) {
        return json.readTree(reader.get(feed).body())
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().contains(articleId))
                .findFirst()
                .orElseThrow();
    }
}
