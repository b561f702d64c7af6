package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the sitemap formats that matter to us, checked one by one; the official schemas are not at hand. */
@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapsIT {

    private static final int COPIES = 450;
    private static final Sample BRIDGE = Samples.bridge();
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @Autowired
    private AnswerCache cache;

    private final Set<String> live = new HashSet<>();
    private SampleStore store;

    @BeforeAll
    void load() {
        store = reader.store(client, "_a").loadSamples();
        Samples.articles().forEach(this::remember);
        publish(IntStream.range(0, COPIES)
                .mapToObj(i -> copy(i, MARCH.plus(Duration.ofHours(2L * i))))
                .toList());
        TestReader.forget(cache);
    }

    @Test
    void everyLivePageIsInExactlyOneFileWithAllItsLanguages() {
        Document index = xml("/sitemap.xml");
        assertThat(index.root().child(0).tagName()).isEqualTo("sitemapindex");
        assertThat(index.root().child(0).attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> languages = new HashMap<>();
        for (String file : index.select("sitemap > loc").eachText()) {
            Document part = xml(URI.create(file).getRawPath());
            assertThat(part.root().child(0).tagName()).isEqualTo("urlset");
            assertThat(part.select("url")).hasSizeBetween(1, 50_000);
            for (Element url : part.select("url")) {
                check(url);
                String loc = url.select("> loc").text();
                assertThat(seen.add(loc)).as(loc).isTrue();
                languages.put(loc, Set.copyOf(url.select("xhtml|link").eachAttr("href")));
            }
        }
        Set<String> articles = new HashSet<>(seen);
        articles.removeIf(url -> !url.contains("/news/") && !url.contains("/pages/"));
        assertThat(articles).containsExactlyInAnyOrderElementsOf(live);
        assertThat(seen).contains(url("/en/"), url("/fa/"), url("/ru/sections/society"));
        languages.forEach((page, all) -> all.stream()
                .filter(other -> !other.equals(url("/")))
                .forEach(other -> assertThat(languages.get(other))
                        .as(page + " and " + other)
                        .isEqualTo(all)));
    }

    @Test
    void aNewArticleChangesNoFileOfEarlierMonthsNorAFullOneOfItsOwn() {
        String full = reader.get("/sitemaps/2026-03-1.xml").body();
        publish(copy(COPIES + 1, MARCH.plus(Duration.ofDays(30))));
        TestReader.forget(cache);
        assertThat(reader.get("/sitemaps/2026-03-1.xml").body()).isEqualTo(full);
    }

    @Test
    void theIndexDatesNoFileBecauseAWithdrawalWouldTurnTheDateBack() {
        assertThat(xml("/sitemap.xml").select("sitemap"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.children().eachText())
                        .containsExactly(file.select("> loc").text()));
    }

    @Test
    void aFileThatIsNotThereIsNone() {
        assertThat(reader.get("/sitemaps/1999-01-1.xml").statusCode()).isEqualTo(404);
        assertThat(reader.get("/sitemaps/2026-03-999.xml").statusCode()).isEqualTo(404);
        assertThat(reader.get("/sitemaps/x.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void newsIsOfTheLastTwoDaysAndSaysByWhomAndInWhichLanguage() {
        Instant now = Clock.systemUTC().instant();
        Sample fresh = copy(COPIES + 2, now.minus(Duration.ofHours(1)));
        publish(fresh);
        publish(copy(COPIES + 3, now.minus(Duration.ofHours(49))));
        TestReader.forget(cache);
        Document news = xml("/news-sitemap.xml");
        assertThat(news.root().child(0).attr("xmlns:news")).isEqualTo("http://www.google.com/schemas/sitemap-news/0.9");
        assertThat(news.select("url > loc").eachText())
                .containsExactlyInAnyOrderElementsOf(fresh.variants().stream()
                        .map(SampleVariant::path)
                        .map(this::url)
                        .toList());
        for (Element url : news.select("url")) {
            assertThat(url.select("> news|news > news|publication > news|name").text())
                    .isNotEmpty();
            assertThat(url.select("> news|news > news|publication > news|language")
                            .text())
                    .matches("[a-z]{2,3}");
            assertThat(url.select("> news|news > news|title").text()).isNotEmpty();
            Instant published = OffsetDateTime.parse(
                            url.select("> news|news > news|publication_date").text())
                    .toInstant();
            assertThat(published).isBetween(now.minus(Duration.ofDays(2)), now);
        }
    }

    @Test
    void robotsAreToldOfBoth() {
        assertThat(reader.get("/robots.txt").body())
                .contains("Sitemap: " + url("/sitemap.xml"), "Sitemap: " + url("/news-sitemap.xml"));
    }

    private static void check(Element url) {
        assertThat(url.children().stream().map(Element::tagName).distinct()).isSubsetOf("loc", "lastmod", "xhtml:link");
        assertThat(url.select("> loc")).hasSize(1);
        assertThat(url.select("> lastmod")).hasSizeLessThanOrEqualTo(1);
        url.select("> lastmod")
                .forEach(it -> assertThat(OffsetDateTime.parse(it.text())).isNotNull());
        List<String> tags = url.select("xhtml|link").eachAttr("hreflang");
        assertThat(tags).doesNotHaveDuplicates().contains("x-default");
        assertThat(url.select("xhtml|link").eachAttr("href"))
                .contains(url.select("> loc").text());
    }

    private void publish(Sample sample) {
        publish(List.of(sample));
    }

    private void publish(List<Sample> samples) {
        store.publish(samples);
        samples.forEach(this::remember);
    }

    private void remember(Sample sample) {
        sample.variants().forEach(variant -> live.add(url(variant.path())));
    }

    private static Sample copy(int number, Instant published) {
        List<SampleVariant> variants = BRIDGE.variants().stream()
                .map(v -> v.with("slug", "copy-" + number))
                .toList();
        return new Sample(new UUID(7, number).toString(), 1, "NEWS", published, variants);
    }

    private Document xml(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }

    private String url(String path) {
        return "http://localhost:" + base() + Address.encode(path);
    }

    private String base() {
        String robots = reader.get("/robots.txt").body();
        return robots.replaceAll("(?s).*Sitemap: http://localhost:([0-9]+)/sitemap.*", "$1");
    }
}
