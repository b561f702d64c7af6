package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import dev.stele.website.fixture.SchemaRules;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of the sample site tell machines: read as a search engine does, from page to page. */
@WebsiteTest
@TestPropertySource(properties = {"stele.website.base-url=https://valley.example/", "stele.website.zone=Asia/Dushanbe"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataIT {

    private static final String SITE = "https://valley.example";

    @Autowired
    private TestReader reader;

    @Autowired
    private JsonMapper json;

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    void crawl(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        SampleStore store = reader.store(client, "_a").loadSamples();
        Sample wells = Samples.articles().get(5);
        store.withdraw(wells, "ru");
        TestReader.forget(cache);
        Deque<String> waiting = new ArrayDeque<>(List.of("/en/", "/ru/", "/tg/", "/fa/"));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (!pages.containsKey(path)) {
                Document page = reader.page(path);
                pages.put(path, page);
                page.select("main a[href^=/], nav a[href^=/]").stream()
                        .map(a -> URI.create(a.attr("href")).getRawPath())
                        .filter(href -> !href.contains("/feed."))
                        .forEach(waiting::add);
            }
        }
    }

    @Test
    void everyPageIsTheCanonicalOneOfItself() {
        assertThat(pages).hasSizeGreaterThan(60);
        pages.forEach(
                (path, page) -> assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                        .as(path)
                        .containsExactly(SITE + path));
    }

    @Test
    void everyAlternateNamesThePageBack() {
        int links = 0;
        for (Map.Entry<String, Document> entry : pages.entrySet()) {
            Map<String, String> alternates = alternates(entry.getValue());
            if (alternates.isEmpty()) {
                assertThat(entry.getKey()).containsAnyOf("/tags/", "/authors/");
                continue;
            }
            String lang = entry.getValue().select("html").attr("lang");
            assertThat(alternates).containsKey("x-default").containsEntry(lang, SITE + entry.getKey());
            for (String other : alternates.values()) {
                if (!other.equals(SITE + "/")) {
                    Document page = pages.get(other.substring(SITE.length()));
                    assertThat(page).as("%s names %s", entry.getKey(), other).isNotNull();
                    assertThat(alternates(page)).isEqualTo(alternates);
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(150);
    }

    @Test
    void noTwoPagesOfALanguageHaveOneTitle() {
        Map<String, String> titles = new HashMap<>();
        pages.forEach((path, page) -> assertThat(
                        titles.put(page.select("html").attr("lang") + " " + page.title(), path))
                .as("%s: %s", path, page.title())
                .isNull());
    }

    @Test
    void structuredDataHoldsToTheRules() {
        Set<String> types = new HashSet<>();
        pages.forEach((path, page) -> {
            for (JsonNode data : data(page)) {
                types.add(SchemaRules.check(data, SITE));
            }
        });
        assertThat(types).containsExactlyInAnyOrder("NewsArticle", "WebPage", "WebSite", "BreadcrumbList");
    }

    @Test
    void translationsNameEachOther() {
        Sample bridge = Samples.bridge();
        Map<String, JsonNode> articles = new HashMap<>();
        for (SampleVariant variant : bridge.variants()) {
            Document page = pages.get(URI.create(variant.path()).toASCIIString());
            articles.put(variant.locale(), data(page).getFirst());
        }
        JsonNode source = articles.get("en");
        assertThat(source.path("workTranslation").size()).isEqualTo(3);
        for (JsonNode work : source.path("workTranslation")) {
            JsonNode translation = articles.get(work.path("inLanguage").asString());
            assertThat(work.path("@id")).isEqualTo(translation.path("@id"));
            assertThat(translation.path("translationOfWork").path("@id")).isEqualTo(source.path("@id"));
        }
        assertThat(source.path("datePublished").asString()).isEqualTo("2026-09-26T14:14:00+05:00");
        assertThat(source.path("image").get(0).path("creditText").asString()).isEqualTo("Valley Post / R. Yorov");
    }

    @Test
    void correctionIsToldToMachines() {
        JsonNode english = data(pages.get("/en/news/reed-pipe-maker")).getFirst();
        assertThat(english.path("correction").path(0).path("text").asString()).startsWith("An earlier version");
        assertThat(english.path("correction").path(0).path("@type").asString()).isEqualTo("CorrectionComment");
    }

    @Test
    void trailIsTheSameForReadersAndMachines() {
        Document page = pages.get("/en/news/kamar-footbridge-opens");
        JsonNode steps = data(page).get(1).path("itemListElement");
        List<Element> seen = page.select(".trail li a");

        assertThat(seen).hasSize(2);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(steps.get(i).path("name").asString())
                    .isEqualTo(seen.get(i).text());
            assertThat(steps.get(i).path("item").asString())
                    .isEqualTo(SITE + seen.get(i).attr("href"));
        }
        assertThat(steps.get(2).path("name").asString())
                .isEqualTo(page.select("h1").text());
    }

    @Test
    void networksAreToldLanguagesPictureAndTimes() {
        Document page = pages.get("/en/news/kamar-footbridge-opens");
        assertThat(meta(page, "og:locale")).containsExactly("en_US");
        assertThat(meta(page, "og:locale:alternate")).containsExactlyInAnyOrder("ru_RU", "tg_TJ", "fa_IR");
        assertThat(meta(page, "og:image")).singleElement().asString().startsWith(SITE + "/media/");
        assertThat(meta(page, "og:image:width")).containsExactly("1600");
        assertThat(meta(page, "og:image:height")).containsExactly("1067");
        assertThat(meta(page, "og:image:alt")).containsExactly("A footbridge over a green river between brown slopes");
        assertThat(meta(page, "article:published_time")).containsExactly("2026-09-26T09:14:00Z");
        assertThat(meta(page, "article:section")).containsExactly("Society");
        assertThat(meta(page, "article:tag")).containsExactly("bridges", "schools");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(meta(pages.get("/en/news/phrasebook-of-whistles"), "og:locale:alternate"))
                .containsExactly("ru_RU");
    }

    private List<JsonNode> data(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> json.readTree(script.data()))
                .toList();
    }

    private static List<String> meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").eachAttr("content");
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new HashMap<>();
        for (Element link : page.select("link[rel=alternate][hreflang]")) {
            assertThat(alternates.put(link.attr("hreflang"), link.attr("href"))).isNull();
        }
        return alternates;
    }
}
