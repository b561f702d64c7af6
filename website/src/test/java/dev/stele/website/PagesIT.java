package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
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
class PagesIT {

    private static final Sample BRIDGE = Samples.bridge();

    @Autowired
    private TestReader reader;

    @Autowired
    private JsonMapper json;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        reader.store(client, "_a").loadSamples().withdraw(Samples.articles().get(5), "ru");
    }

    @Test
    void languagesNameEachOther() {
        Document english = reader.page(path("en"));
        Map<String, String> alternates = alternates(english);

        assertThat(alternates).containsOnlyKeys("en", "ru", "tg", "fa", "x-default");
        assertThat(alternates.get("x-default")).isEqualTo(alternates.get("en"));
        for (String locale : List.of("en", "ru", "tg", "fa")) {
            Document page = reader.page(URI.create(alternates.get(locale)).getRawPath());
            assertThat(alternates(page)).isEqualTo(alternates);
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(alternates.get(locale));
            assertThat(page.select("html").attr("lang")).isEqualTo(locale);
        }
    }

    @Test
    void offerSmallerFormatsAndKeepInSightWhatMatters(@Autowired MongoClient client) {
        SampleVariant english = BRIDGE.in("en");
        var hero = new org.bson.Document(english.fields().get("hero", org.bson.Document.class))
                .append(
                        "formats",
                        List.of(new org.bson.Document("type", "image/webp").append("widths", List.of(320, 1280))))
                .append("focus", new org.bson.Document("x", 36).append("y", 80))
                .append("rights", "© 2026 Valley Post");
        String id = "00000000-0000-4000-8000-0000000000f1";
        reader.store(client, "_a")
                .publish(new Sample(
                        id,
                        1,
                        "NEWS",
                        Instant.parse("2026-09-27T09:00:00Z"),
                        List.of(english.with("slug", "in-webp").with("hero", hero))));

        Element picture = reader.page("/en/news/in-webp").selectFirst("figure.hero > picture");

        assertThat(picture).isNotNull();
        String media = "/media/" + hero.getString("mediaId");
        assertThat(picture.child(0).attr("type")).isEqualTo("image/webp");
        assertThat(picture.child(0).attr("srcset")).isEqualTo(media + "/320.webp 320w, " + media + "/1280.webp 1280w");
        Element image = picture.child(1);
        assertThat(image.attr("src")).isEqualTo(media + "/1600");
        assertThat(image.className()).isEqualTo("focus-x-4 focus-y-8");
        assertThat(image.attr("fetchpriority")).isEqualTo("high");
        assertThat(image.hasAttr("loading")).isFalse();
        JsonNode given = json.readTree(reader.get("/api/v1/en/articles/in-webp").body());
        assertThat(given.at("/hero/sources").valueStream())
                .anyMatch(source -> source.path("type").asString("").equals("image/webp")
                        && source.path("url").asString().endsWith(media + "/320.webp"));
        assertThat(given.at("/hero/focus/y").asInt()).isEqualTo(80);
        assertThat(given.at("/hero/rights").asString()).isEqualTo("© 2026 Valley Post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/", "/en/news/kamar-footbridge-opens", "/en/sections/society"})
    void leaveRoomForEveryPicture(String path) {
        List<Element> images = reader.page(path).select("main img");
        assertThat(images).isNotEmpty().allSatisfy(image -> {
            assertThat(image.attr("width")).matches("[1-9]\\d*");
            assertThat(image.attr("height")).matches("[1-9]\\d*");
            assertThat(image.attr("sizes")).isNotEmpty();
        });
        assertThat(images)
                .filteredOn(i -> i.attr("fetchpriority").equals("high"))
                .hasSizeLessThan(2);
        assertThat(images)
                .filteredOn(i -> !i.attr("fetchpriority").equals("high"))
                .allSatisfy(i -> assertThat(i.attr("loading")).isEqualTo("lazy"));
    }

    @Test
    void alternatesListOnlyWhatIsLive() {
        Document page = reader.page("/en/news/phrasebook-of-whistles");
        assertThat(alternates(page)).containsOnlyKeys("en", "ru", "x-default");
        assertThat(page.select(".languages a").eachAttr("hreflang")).containsExactly("en", "ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fa/", "/fa/sections/water", "/fa/nowhere"})
    void persianRunsFromRightToLeft(String path) {
        Document page = reader.page(path);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("html").attr("lang")).isEqualTo("fa");
    }

    @Test
    void articleTellsWhoWhereWhenAndWhatChanged() {
        Document page = reader.page(path("tg"));
        assertThat(page.select("h1").text()).isEqualTo(BRIDGE.in("tg").headline());
        assertThat(page.select(".dateline").text()).isEqualTo("Камар, 26 сентябри соли 2026");
        assertThat(page.select(".facts").text()).contains("Анна Фелдт, Рустам Ёров");
        assertThat(page.select(".notice-behind").text()).startsWith("Матни асл");
        assertThat(page.select(".speaker").text()).isEqualTo("Гулнора Мирзоева");
        assertThat(reader.page(path("en")).select(".notice-behind")).isEmpty();
        assertThat(reader.page(path("en")).select(".facts").text()).contains("Updated 26 September 2026, 14:14 UTC");
    }

    @Test
    void correctionIsToldInTheLanguageOfThePage() {
        Element english = reader.page("/en/news/reed-pipe-maker").selectFirst(".notice-correction");
        Element persian =
                reader.page("/fa/news/%D9%86%DB%8C-%D8%B3%D8%A7%D8%B2").selectFirst(".notice-correction");
        assertThat(english.text()).startsWith("Correction 25 September 2026 An earlier version");
        assertThat(english.selectFirst("time").attr("datetime")).isEqualTo("2026-09-25T11:20:00Z");
        assertThat(persian.selectFirst("b").text()).isEqualTo("اصلاحیه");
        assertThat(persian.selectFirst(".correction-note").text()).startsWith("در نسخهٔ پیشین");
        assertThat(reader.page(path("en")).select(".notice-correction")).isEmpty();
    }

    @Test
    void structuredDataTellsWhatIsTranslatedFromWhat() {
        JsonNode russian = json.readTree(reader.page(path("ru"))
                .selectFirst("script[type=application/ld+json]")
                .html());
        JsonNode english = json.readTree(reader.page(path("en"))
                .selectFirst("script[type=application/ld+json]")
                .html());
        assertThat(russian.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(russian.path("translationOfWork").path("inLanguage").asString())
                .isEqualTo("en");
        assertThat(english.path("workTranslation").size()).isEqualTo(3);
    }

    @Test
    void accountsOfTranslatorsAreNotShownToReaders() {
        assertThat(reader.get(path("ru")).body()).doesNotContain("m.levina").contains("Перевод: Мария Левина");
        assertThat(reader.get(path("tg")).body()).doesNotContain("Қодирова");
    }

    @Test
    void missingLanguageOffersThoseThatExist() {
        Document page = reader.page("/tg/news/kamar-footbridge-opens");
        assertThat(page.select("h1").text()).isEqualTo("Ин саҳифа бо ин забон нест");
        assertThat(page.select(".offers li").eachAttr("lang")).containsExactly("en", "fa", "ru", "tg");
        assertThat(page.select(".offers").text()).contains(BRIDGE.in("en").headline());
    }

    @Test
    void withdrawnPageSaysSoAndOffersTheOthers() {
        Document page = reader.page("/ru/news/kolodets-devyat");
        assertThat(page.select("h1").text()).isEqualTo("Материал отозван");
        assertThat(page.select(".offers li").eachAttr("lang")).contains("en").doesNotContain("ru");
        assertThat(page.text()).doesNotContain("Из девятого колодца");
    }

    @Test
    void relatedStoriesAreNamedForWhatTheyAre() {
        Document page = reader.page("/en/news/reed-pipe-maker");
        assertThat(page.select(".related .band").text()).isEqualTo("Related stories");
        assertThat(page.select(".related .card-headline").eachText())
                .hasSize(4)
                .doesNotContain(page.select("h1").text());
    }

    @Test
    void picturesHaveTheirSizeAndWords() {
        for (Element image : reader.page("/en/").select("img")) {
            assertThat(image.attr("width")).isNotEmpty();
            assertThat(image.attr("height")).isNotEmpty();
            assertThat(image.attr("alt")).isNotEmpty();
        }
    }

    @Test
    void footerLinksLegalPageInTheLanguageThatExists() {
        Element own = reader.page("/tg/").selectFirst(".foot-links a");
        Element foreign = reader.page("/fa/").selectFirst(".foot-links a");
        assertThat(own.attr("href")).isEqualTo("/tg/pages/makhfiyat");
        assertThat(foreign.attr("href")).isEqualTo("/en/pages/privacy");
        assertThat(foreign.attr("lang")).isEqualTo("en");
    }

    @Test
    void sitemapListsEveryLanguageOnce() {
        String sitemap = reader.get("/sitemap.xml").body();
        List<String> urls = sitemap.lines()
                .flatMap(line ->
                        Pattern.compile("<loc>([^<]+)</loc>").matcher(line).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(urls)
                .doesNotHaveDuplicates()
                .contains("https://valley.example/en/", "https://valley.example" + path("ru"));
        assertThat(urls).noneMatch(url -> url.contains("kolodets-devyat"));
    }

    private static String path(String locale) {
        return URI.create(BRIDGE.in(locale).path()).toASCIIString();
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new TreeMap<>();
        for (Element link : page.select("link[rel=alternate][hreflang]")) {
            alternates.put(link.attr("hreflang"), link.attr("href"));
        }
        return alternates;
    }
}
