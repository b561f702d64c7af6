package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Samples;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
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
                "sort=secret"
            })
    void refusesWhatItDoesNotKnow(String query) {
        var response = reader.get("/api/v1/en/articles?"
                + query.replace("[", "%5B").replace("]", "%5D").replace("$", "%24"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json.readTree(response.body()).path("type").asString()).isEqualTo("/problems/bad-query");
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
                        "/api/v1/{locale}/articles", "/api/v1/{locale}/articles/{slug}", "/api/v1/site");
    }

    private JsonNode read(String path) {
        var response = reader.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return json.readTree(response.body());
    }
}
