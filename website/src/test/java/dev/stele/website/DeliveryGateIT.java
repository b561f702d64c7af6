package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "stele.website.api.rate-limit.requests=1",
            "stele.website.api.rate-limit.window=1h",
            "stele.website.api.rate-limit.burst=3",
            "stele.website.search.rate-limit.requests=1",
            "stele.website.search.rate-limit.window=1h",
            "stele.website.search.rate-limit.burst=2",
            "stele.website.api.trusted-proxies=127.0.0.0/8,::1",
            "stele.website.api.cors-origins=https://app.example,https://other.example"
        })
class DeliveryGateIT {

    private static final String PATH = "/api/v1/en/articles?size=2";

    @Autowired
    private TestReader reader;

    private int clients;

    @Autowired
    private JsonMapper json;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        reader.store(client, "_a").loadSamples();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/site", PATH, "/api/v1/en/articles/kamar-footbridge-opens", "/api/v1/nothing/here"})
    void countsAnswersFromMemoryToo(String path) {
        String me = "198.51.100." + ++clients;
        HttpResponse<String> first = ask(path, me);
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"address\";q=3;w=10800");
        assertThat(first.headers().firstValue("RateLimit")).hasValue("\"address\";r=2;t=3600");
        assertThat(ask(path, me).headers().firstValue("RateLimit"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("\"address\";r=1;"));
        ask(path, me);

        HttpResponse<String> refused = ask(path, me);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(3500L, 3600L);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json.readTree(refused.body()).path("type").asString()).isEqualTo("/problems/too-many-requests");
        assertThat(ask(path, "203.0.113." + clients).statusCode()).isNotEqualTo(429);
    }

    @Test
    void searchesAreCountedByThemselvesAndAnEmptyOneIsNot() {
        String me = "198.51.100.251";
        ask("/en/search?q=", me);
        for (String q : List.of("bridge", "river")) {
            assertThat(ask("/en/search?q=" + q, me).statusCode()).isIn(200, 503);
        }
        HttpResponse<String> refused = ask("/en/search?q=mayor", me);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(3500L, 3600L);
        assertThat(refused.body()).contains("searched very often");
        assertThat(ask("/en/search?q=mayor", "203.0.113.251").statusCode()).isIn(200, 503);
        assertThat(ask("/en/search?q=", me).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreNotCounted() {
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> page = ask("/en/news/kamar-footbridge-opens", "198.51.100.250");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("RateLimit")).isEmpty();
        }
    }

    @Test
    void letsTheNamedSitesRead() {
        HttpResponse<String> ours =
                reader.get(PATH, "Origin", "https://app.example", "X-Forwarded-For", "198.51.100.201");
        HttpResponse<String> foreign =
                reader.get(PATH, "Origin", "https://evil.example", "X-Forwarded-For", "198.51.100.201");

        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://app.example");
        assertThat(ours.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Link", "RateLimit");
        assertThat(ours.headers().allValues("Vary")).contains("Origin", "Accept-Encoding");
        assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(foreign.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void answersPreflightsOfTheApiAlone() {
        HttpResponse<String> preflight =
                reader.send("OPTIONS", PATH, "Origin", "https://app.example", "Access-Control-Request-Method", "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .contains("If-None-Match");
        assertThat(reader.send(
                                "OPTIONS",
                                PATH,
                                "Origin",
                                "https://evil.example",
                                "Access-Control-Request-Method",
                                "GET")
                        .headers()
                        .firstValue("Access-Control-Allow-Methods"))
                .isEmpty();
        assertThat(reader.send("OPTIONS", "/en/").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void isReadOnly(String method) {
        HttpResponse<String> written = reader.send(method, PATH);

        assertThat(written.statusCode()).isEqualTo(405);
        assertThat(written.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(json.readTree(written.body()).path("type").asString()).isEqualTo("/problems/method-not-allowed");
    }

    private HttpResponse<String> ask(String path, String client) {
        return reader.get(path, "X-Forwarded-For", client);
    }
}
