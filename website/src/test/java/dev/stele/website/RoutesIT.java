package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesIT {

    @Autowired
    private TestReader reader;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        SampleStore store = reader.store(client, "_a").loadSamples().loadPictures();
        Sample bridge = Samples.bridge();
        store.redirect("en/news/bridge-of-kamar", bridge);
        Sample wells = Samples.articles().get(5);
        store.withdraw(wells, "ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/|200",
                "/fa/|200",
                "/en/news/kamar-footbridge-opens|200",
                "/en/news/%6bamar-footbridge-opens|200",
                "/fa/news/%D9%BE%D9%84-%DA%A9%D9%85%D8%B1-%D8%A8%D8%A7%D8%B2-%D8%B4%D8%AF|200",
                "/en/pages/privacy|200",
                "/en/sections/water|200",
                "/en/sections/water?utm_source=x|200",
                "/en/tags/bridges|200",
                "/ru/tags/%D0%BC%D0%BE%D1%81%D1%82%D1%8B|200",
                "/media/00000000-0000-4000-8000-000000000101/960|200",
                "/robots.txt|200",
                "/sitemap.xml|200",
                "/en/feed.atom|200",
                "/tg/feed.json|200",
                "/actuator/health|200",
                "/actuator/health/readiness|200",
                "/v3/api-docs|200",
                "/en/sections/water?page=%ff|400",
                "/api/v1/en/articles?tag=%ff|400",
                "/api/v1/en/articles?before=-1000000000-01-01T00:00:00Z|400",
                "/api/v1/en/articles?before=%2B1000000000-01-01T00:00:00Z|400",
                "/en/news/nothing|404",
                "/en/news/privacy|404",
                "/en/news/kamar-footbridge-opens/|404",
                "/en/sections/nowhere|404",
                "/en/sections/water?page=2|404",
                "/en/sections/water?page=0|404",
                "/en/sections/water?page=x|404",
                "/ru/tags/bridges|404",
                "/media/00000000-0000-4000-8000-000000000101/961|404",
                "/media/00000000-0000-4000-8000-000000000101/0960|404",
                "/media/00000000-0000-4000-8000-000000000101/960.webp|404",
                "/media/00000000-0000-4000-8000-000000000101/960.jpg|404",
                "/media/00000000-0000-4000-8000-000000000101/960.webp.webp|404",
                "/media/00000000-0000-4000-8000-000000000101/99999999999|404",
                "/media/nothing/960|404",
                "/assets/site.css|404",
                "/de/|404",
                "/EN/|404",
                "/nowhere|404",
                "/en/nowhere|404",
                "/actuator/prometheus|404",
                "/actuator/env|404",
                "/error|404",
                "/ru/news/kolodets-devyat|410"
            })
    void answerWith(String path, int status) {
        assertThat(reader.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/en, 301, /en/",
        "/en/news/bridge-of-kamar, 301, /en/news/kamar-footbridge-opens",
        "/, 302, /en/",
        "/?next=//evil.example, 302, /en/"
    })
    void redirectWithin(String path, int status, String location) {
        HttpResponse<String> response = reader.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Location")).hasValue(location);
    }

    @Test
    void entranceFollowsTheReadersLanguage() {
        HttpResponse<String> response = reader.get("/", "Accept-Language", "tg-TJ, ru;q=0.8");
        assertThat(response.headers().firstValue("Location")).hasValue("/tg/");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language, Cookie");
    }

    @Test
    void aReaderOfManyLanguagesIsServed() {
        String languages = "da,de,es,et,fi,fr,it,lt,lv,nl,pl,pt,sv,ru";
        assertThat(reader.get("/en/", "Accept-Language", languages).statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/", "Accept-Language", languages).headers().firstValue("Location"))
                .hasValue("/ru/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void allowOnlyReading(String method) {
        for (String path : new String[] {"/", "/en/", "/nowhere", "/actuator/health"}) {
            HttpResponse<String> response = reader.send(method, path);
            assertThat(response.statusCode()).as("%s %s", method, path).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/../../etc/passwd",
                "/en/%2e%2e/%2e%2e/etc/passwd",
                "/en/news/..%2f..%2f",
                "/en/%00",
                "/en/news/%c0%ae%c0%ae",
                "/en/news/%ff",
                "/en/news/a%0d%0aX-Evil:1",
                "//evil.example/en",
                "/\\evil.example",
                "/en/news/x;a=b",
                "/media/..%5c..%5c/1"
            })
    void refuseHostilePaths(String path) throws IOException {
        assertThat(raw(path)).matches("HTTP/1.1 (400|404) .*");
    }

    @Test
    void tellNothingOfAnAddressThatWasNeverGiven() {
        HttpResponse<byte[]> never = reader.bytes("/en/news/never-was");
        HttpResponse<byte[]> draft = reader.bytes("/en/news/a-draft-of-tomorrow?preview=true&status=draft");
        HttpResponse<byte[]> zipped = reader.bytes("/en/news/never-was", "Accept-Encoding", "gzip");

        assertThat(draft.body()).isEqualTo(never.body());
        assertThat(headers(draft)).isEqualTo(headers(never));
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(never.body(), StandardCharsets.UTF_8)).doesNotContain("never-was");
    }

    @ParameterizedTest
    @CsvSource({"960, image/jpeg", "960.webp, image/webp"})
    void tellNothingOfAPictureUntilAPageShowsIt(String name, String type, @Autowired MongoClient client) {
        SampleStore store = reader.store(client, "_a");
        String id = UUID.randomUUID().toString();
        store.media(id, 960, type, new byte[] {1, 2, 3});
        HttpResponse<byte[]> never = reader.bytes("/media/" + UUID.randomUUID() + "/" + name);
        HttpResponse<byte[]> waiting = reader.bytes("/media/" + id + "/" + name);

        assertThat(waiting.statusCode()).isEqualTo(404);
        assertThat(waiting.body()).isEqualTo(never.body());
        assertThat(headers(waiting)).isEqualTo(headers(never));
        assertThat(waiting.headers().firstValue("Cache-Control")).hasValue("no-cache");

        store.reveal(id);

        HttpResponse<byte[]> shown = reader.bytes("/media/" + id + "/" + name);
        assertThat(shown.body()).containsExactly(1, 2, 3);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("public, max-age=600, must-revalidate");
    }

    @Test
    void ignoreForwardedHosts() {
        HttpResponse<byte[]> plain = reader.bytes("/en/news/kamar-footbridge-opens");
        HttpResponse<byte[]> forwarded = reader.bytes(
                "/en/news/kamar-footbridge-opens",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example",
                "X-Original-URL",
                "/ru/");
        assertThat(forwarded.body()).isEqualTo(plain.body());
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/", "/en/nowhere", "/", "/api/v1/site", "/media/00000000-0000-4000-8000-000000000101/480"})
    void carrySecurityHeaders(String path) {
        for (int i = 0; i < 2; i++) {
            var headers = reader.bytes(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(csp ->
                            assertThat(csp).startsWith("default-src 'none'").doesNotContain("unsafe", "script-src"));
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    private static Object headers(HttpResponse<?> response) {
        var all = new TreeMap<>(response.headers().map());
        all.remove("date");
        return all;
    }

    /** HTTP clients tidy paths up; a socket does not. */
    private String raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", reader.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response)
                    .doesNotContain("X-Evil")
                    .doesNotContain("at org.")
                    .doesNotContain("Location");
            return response.lines().findFirst().orElse("");
        }
    }
}
