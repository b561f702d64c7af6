package dev.stele.website;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Samples;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryIT {

    @Autowired
    private TestReader reader;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AnswerCache cache;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        reader.store(client, "_a").loadSamples().withdraw(Samples.articles().get(5), "ru");
    }

    @Test
    void pagesThroughAllArticlesOnce() {
        Set<String> seen = new HashSet<>();
        String path = "/api/v1/en/articles?size=3";
        int pages = 0;
        while (path != null) {
            JsonNode page = read(path);
            for (JsonNode item : page.path("items")) {
                assertThat(seen.add(item.path("id").asString())).isTrue();
                assertThat(item.path("locale").asString()).isEqualTo("en");
            }
            String next = page.path("next").asString("");
            path = next.isEmpty()
                    ? null
                    : URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery();
            pages++;
        }
        assertThat(seen).hasSize(10);
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void filtersBySectionTagAndTime() {
        assertThat(read("/api/v1/en/articles?section=water").path("items").size())
                .isEqualTo(3);
        assertThat(read("/api/v1/en/articles?tag=bridges").path("items").size()).isEqualTo(1);
        assertThat(read("/api/v1/ru/articles?tag=bridges").path("items").size()).isZero();
        assertThat(read("/api/v1/en/articles?before=2026-09-20T00:00:00Z")
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=draft",
                "size=0",
                "size=101",
                "size=1e9",
                "size=-1",
                "before=yesterday",
                "before=+292278994-08-17T07:12:55.808Z_x%00",
                "section=a&section=b",
                "section[$ne]=x",
                "sort=secret",
                "cursor=x",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "before=2026-09-20T00:00:00Z_nonsense",
                "before=2026-09-20T00:00:00Z&until=2026-09-21T00:00:00Z",
                "kind=draft",
                "since=2026",
                "until=9999-12-31T00:00:00Z",
                "fields=id,secret",
                "fields=id,,slug",
                "fields=bodyHtml",
                "tag=a%00b",
                "tag=%C3%28",
                "tag=%ED%A0%80",
                "SECTION=water"
            })
    void refusesWhatItDoesNotKnow(String query) {
        var response = reader.get("/api/v1/en/articles?"
                + query.replace("[", "%5B").replace("]", "%5D").replace("$", "%24"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json.readTree(response.body()).path("type").asString()).isEqualTo("/problems/bad-query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/en/articles/a;x=1", "/api/v1/en/articles/a%0Ab", "/api/v1/en//articles"})
    void refusesPathsThatNobodySendsHonestly(String path) {
        var response = reader.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json.readTree(response.body()).path("type").asString()).isEqualTo("/problems/bad-address");
    }

    @Test
    void givesAWholeArticle() {
        JsonNode article = read("/api/v1/tg/articles/puli-kamar-kushoda-shud");
        assertThat(article.path("headline").asString())
                .isEqualTo(Samples.bridge().in("tg").headline());
        assertThat(article.path("behind").asBoolean()).isTrue();
        assertThat(article.path("bodyHtml").asString()).contains("<blockquote>");
        assertThat(article.path("content").path("headline").asString()).isNotEmpty();
        assertThat(article.path("variants").size()).isEqualTo(4);
        assertThat(article.path("hero").path("urls").size()).isEqualTo(3);
        assertThat(read("/api/v1/en/articles/privacy").path("headline").asString())
                .isEqualTo("Privacy");
    }

    @Test
    void tellsWithdrawnFromUnknown() {
        assertThat(reader.get("/api/v1/ru/articles/kolodets-devyat").statusCode())
                .isEqualTo(410);
        assertThat(reader.get("/api/v1/ru/articles/nothing").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/de/articles").statusCode()).isEqualTo(404);
    }

    @Test
    void describesTheSite() {
        JsonNode site = read("/api/v1/site");
        assertThat(site.path("locales").get(3).path("direction").asString()).isEqualTo("rtl");
        assertThat(site.path("locales").get(2).path("name").asString()).isEqualTo("Тоҷикӣ");
    }

    @Test
    void describesItself() {
        JsonNode api = json.readTree(reader.get("/v3/api-docs").body());
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/{locale}/articles",
                        "/api/v1/{locale}/articles/{slug}",
                        "/api/v1/{locale}/front",
                        "/api/v1/{locale}/pages/{slug}",
                        "/api/v1/site");
    }

    @Test
    void goesOnWhereItWasThoughNewArticlesAppear(@Autowired MongoClient client) {
        var first = reader.get("/api/v1/ru/articles?size=3");
        String link = first.headers().firstValue("Link").orElseThrow();
        JsonNode page = json.readTree(first.body());
        String next = page.path("next").asString();
        assertThat(link).isEqualTo("<" + next + ">; rel=\"next\"");
        assertThat(next).matches(".*/api/v1/ru/articles\\?size=3&cursor=[A-Za-z0-9_-]{39}");
        List<String> before = ids(read(relative(next)));

        reader.store(client, "_a").publish(Samples.bridge().newestAs("00000000-0000-4000-8000-00000000ffff"));
        TestReader.forget(cache);

        assertThat(ids(read("/api/v1/ru/articles?size=3")).getFirst()).endsWith("ffff");
        assertThat(ids(read(relative(next)))).isEqualTo(before);
        assertThat(reader.get(relative(next).replace("/ru/", "/en/")).statusCode())
                .isEqualTo(400);
        reader.store(client, "_a").remove("00000000-0000-4000-8000-00000000ffff");
        TestReader.forget(cache);
    }

    @Test
    void takesThePlacesOfAnEarlierVersion() {
        JsonNode all = read("/api/v1/en/articles?size=5");
        JsonNode second = all.path("items").get(1);
        String place =
                second.path("publishedAt").asString() + "_" + second.path("id").asString();

        assertThat(ids(read("/api/v1/en/articles?size=3&before=" + place))).isEqualTo(ids(all).subList(2, 5));
    }

    @Test
    void sinceAndUntilAreTheEndsOfTheList() {
        List<String> all = ids(read("/api/v1/en/articles?size=100"));
        List<String> late = ids(read("/api/v1/en/articles?since=2026-09-20T00:00:00Z"));
        List<String> early = ids(read("/api/v1/en/articles?until=2026-09-20T00:00:00Z"));

        assertThat(late).isNotEmpty();
        assertThat(early).isNotEmpty();
        assertThat(Stream.concat(late.stream(), early.stream()).toList()).isEqualTo(all);
        List<String> paged = new ArrayList<>();
        String path = "/api/v1/en/articles?size=1&since=2026-09-20T00:00:00Z";
        while (!path.isEmpty()) {
            JsonNode page = read(path);
            paged.addAll(ids(page));
            path = relative(page.path("next").asString(""));
        }
        assertThat(paged).isEqualTo(late);
    }

    @Test
    void givesOnlyTheFieldsAskedFor() {
        JsonNode list = read("/api/v1/en/articles?fields=slug,id&size=2");
        assertThat(list.path("items").get(0).propertyNames()).containsExactlyInAnyOrder("id", "slug");
        assertThat(read("/api/v1/en/articles?size=2&fields=id,slug,id")).isEqualTo(list);
        assertThat(read("/api/v1/tg/articles/puli-kamar-kushoda-shud?fields=headline,bodyHtml")
                        .propertyNames())
                .containsExactlyInAnyOrder("headline", "bodyHtml");
        assertThat(reader.get("/api/v1/tg/articles/puli-kamar-kushoda-shud?fields=body")
                        .statusCode())
                .isEqualTo(400);
        assertThat(reader.get("/api/v1/tg/articles/puli-kamar-kushoda-shud?size=2")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void eachItemNamesItsAlternatesAndPictures() {
        JsonNode article = read("/api/v1/en/articles/kamar-footbridge-opens");
        List<String> locales = article.path("alternates")
                .valueStream()
                .map(a -> a.path("locale").asString())
                .toList();
        assertThat(locales).containsExactlyInAnyOrder("en", "fa", "ru", "tg");
        article.path("alternates").forEach(a -> {
            assertThat(a.path("url").asString())
                    .endsWith(URI.create(a.path("url").asString()).getRawPath());
            JsonNode other = read(relative(a.path("api").asString()));
            assertThat(other.path("locale")).isEqualTo(a.path("locale"));
            assertThat(other.path("id")).isEqualTo(article.path("id"));
        });
        JsonNode source = article.path("hero").path("sources").get(0);
        assertThat(source.path("url").asString()).startsWith("http").endsWith("/" + source.path("width"));
        assertThat(reader.get("/api/v1/en/articles/kamar-footbridge-opens")
                        .headers()
                        .firstValue("Last-Modified"))
                .hasValueSatisfying(date -> assertThat(date).endsWith("GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?fields=headline"})
    void tellByDateWhetherATextHasChanged(String fields, @Autowired MongoClient client) {
        String path = "/api/v1/en/articles/kamar-footbridge-opens" + fields;
        String date = reader.get(path).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(reader.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        TestReader.forget(cache);
        assertThat(reader.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);

        reader.store(client, "_a").publish(Samples.bridge().with("headline", "Changed within the second"));
        TestReader.forget(cache);
        var changed = reader.get(path, "If-Modified-Since", date);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Changed within the second");

        reader.store(client, "_a").publish(Samples.bridge());
        TestReader.forget(cache);
        String later = changed.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(reader.get(path, "If-Modified-Since", later).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreReadAndListed() {
        JsonNode page = read("/api/v1/en/pages/privacy");
        assertThat(page.path("kind").asString()).isEqualTo("PAGE");
        assertThat(reader.get("/api/v1/en/pages/kamar-footbridge-opens").statusCode())
                .isEqualTo(404);
        JsonNode pages = read("/api/v1/en/articles?kind=page");
        assertThat(pages.path("items").valueStream().map(p -> p.path("kind").asString()))
                .isNotEmpty()
                .allMatch("PAGE"::equals);
    }

    @Test
    void givesTheFrontAsReadersSeeIt() {
        JsonNode front = read("/api/v1/tg/front?fields=id,locale,url");
        List<String> onPage = reader.page("/tg/").select("main a[href*=/news/]").eachAttr("abs:href").stream()
                .map(href -> URI.create(href).getRawPath())
                .distinct()
                .toList();
        List<String> inApi = front.path("items")
                .valueStream()
                .map(item -> URI.create(item.path("url").asString()).getRawPath())
                .toList();
        assertThat(inApi).isNotEmpty().containsExactlyInAnyOrderElementsOf(onPage);
        assertThat(reader.get("/api/v1/de/front").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereSaysWhereElse() {
        JsonNode withdrawn = problem("/api/v1/ru/articles/kolodets-devyat", 410);
        assertThat(withdrawn.path("type").asString()).isEqualTo("/problems/withdrawn");
        assertThat(withdrawn.path("alternates").size()).isPositive();
        JsonNode elsewhere = problem("/api/v1/ru/articles/kamar-footbridge-opens", 404);
        assertThat(elsewhere.path("alternates").size()).isEqualTo(4);
        assertThat(problem("/api/v1/ru/articles/nothing", 404)
                        .path("alternates")
                        .size())
                .isZero();
        assertThat(problem("/api/v1/nothing", 404).path("type").asString()).isEqualTo("/problems/unknown-address");
        assertThat(problem("/api/v2/site", 404).path("status").asInt()).isEqualTo(404);
    }

    @Test
    void anOldSlugLeadsToTheNewOneWithTheSameFields(@Autowired MongoClient client) {
        reader.store(client, "_a").redirect("tg/news/puli-kuhna", Samples.bridge());
        var moved = reader.get("/api/v1/tg/articles/puli-kuhna?fields=id,headline");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValue("/api/v1/tg/articles/puli-kamar-kushoda-shud?fields=id,headline");
    }

    @Test
    void answersNameTheKeysOfTheirPurge() {
        assertThat(reader.get("/api/v1/en/articles/kamar-footbridge-opens")
                        .headers()
                        .firstValue("Surrogate-Key"))
                .hasValue("article-" + Samples.bridge().id() + " en site");
        assertThat(reader.get("/api/v1/en/articles").headers().firstValue("Surrogate-Key"))
                .hasValue("list en site");
        assertThat(reader.get("/api/v1/en/front").headers().firstValue("Surrogate-Key"))
                .hasValue("home en site");
        assertThat(reader.get("/api/v1/site").headers().firstValue("Surrogate-Key"))
                .hasValue("site");
        assertThat(reader.get("/en/feed.atom").headers().firstValue("Surrogate-Key"))
                .hasValue("feed en site");
    }

    @Test
    void theAlphabetOfATagIsNoObstacle() {
        assertThat(reader.get("/api/v1/ru/articles?tag=" + URLEncoder.encode("мосты", UTF_8))
                        .statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/api/v1/ru/articles?tag=" + "a".repeat(501)).statusCode())
                .isEqualTo(400);
    }

    private JsonNode problem(String path, int status) {
        var response = reader.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        return json.readTree(response.body());
    }

    private static List<String> ids(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static String relative(String address) {
        return address.isEmpty()
                ? ""
                : URI.create(address).getRawPath()
                        + (URI.create(address).getRawQuery() == null
                                ? ""
                                : "?" + URI.create(address).getRawQuery());
    }

    private JsonNode read(String path) {
        var response = reader.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return json.readTree(response.body());
    }
}
