package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachingIT {

    private static final String ARTICLE = "/en/news/kamar-footbridge-opens";
    private static final String PICTURE = "/media/00000000-0000-4000-8000-000000000101/480";

    @Autowired
    private TestReader reader;

    @BeforeAll
    void fill(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        reader.store(client, "_a").loadSamples().loadPictures();
        TestReader.forget(cache);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARTICLE,
                PICTURE,
                "/",
                "/en/",
                "/en",
                "/fa/sections/water",
                "/en/sections/water?page=1",
                "/en/feed.atom",
                "/sitemap.xml",
                "/robots.txt",
                "/api/v1/en/articles",
                "/api/v1/en/articles?section=water&size=20",
                "/api/v1/en/articles/kamar-footbridge-opens",
                "/api/v1/en/pages/privacy",
                "/api/v1/en/front"
            })
    void askTheStoreNothingWhenWarm(String path) {
        HttpResponse<byte[]> cold = reader.bytes(path);
        reader.queries();

        HttpResponse<byte[]> warm = reader.bytes(path);

        assertThat(reader.queries()).isEmpty();
        assertThat(warm.body()).isEqualTo(cold.body());
        assertThat(warm.statusCode()).isEqualTo(cold.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, PICTURE, "/en/", "/en/feed.json", "/api/v1/site"})
    void haveStrongTagsAndAnswerThem(String path) {
        String tag = reader.bytes(path).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");

        HttpResponse<byte[]> same = reader.bytes(path, "If-None-Match", "\"other\", " + tag);
        HttpResponse<byte[]> other = reader.bytes(path, "If-None-Match", "\"other\"");

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).hasValue(tag);
        assertThat(same.headers().firstValue("Cache-Control")).isPresent();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void comeCompressedWithATagOfTheirOwn() throws IOException {
        HttpResponse<byte[]> plain = reader.bytes(ARTICLE);
        HttpResponse<byte[]> zipped = reader.bytes(ARTICLE, "Accept-Encoding", "br;q=0, gzip");
        String tag = zipped.headers().firstValue("ETag").orElseThrow();

        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(plain.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
        assertThat(tag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
        assertThat(reader.bytes(ARTICLE, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(reader.bytes(ARTICLE, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARTICLE, PICTURE, "/en/", "/en/nowhere"})
    void headIsTheSameWithoutTheBody(String path) {
        HttpResponse<byte[]> get = reader.bytes(path);
        HttpResponse<String> head = reader.send("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue(Integer.toString(get.body().length));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    }

    @Test
    void picturesAreAskedForAgainAfterTenMinutesAndCanBePurged() {
        HttpResponse<byte[]> picture = reader.bytes(PICTURE);
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("public, max-age=600, must-revalidate");
        assertThat(picture.headers().firstValue("Surrogate-Key"))
                .hasValue("media-00000000-0000-4000-8000-000000000101");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/en/articles?size=3",
                "/api/v1/en/articles?fields=id",
                "/api/v1/en/articles?before=2027-01-01T00:00:00Z",
                "/api/v1/en/articles?before=2027-01-01T00:00:00Z_00000000-0000-4000-8000-000000000001",
                "/api/v1/en/articles/kamar-footbridge-opens?fields=headline,id",
                "/api/v1/en/front?fields=id"
            })
    void doNotKeepWhatStrangersCanAskForInAnyNumberOfWays(String path) {
        HttpResponse<byte[]> first = reader.bytes(path);
        reader.queries();
        assertThat(reader.bytes(path).body()).isEqualTo(first.body());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(reader.queries()).isNotEmpty();
    }

    @Test
    void pagesMayBeShownWhileTheyAreAskedForAgain() {
        var headers = reader.get(ARTICLE).headers();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("max-age=0", "stale-while-revalidate"));
        assertThat(headers.firstValue("Surrogate-Key"))
                .hasValue("article-00000000-0000-4000-8000-000000000001 en site");
    }

    @Test
    void languagesThatChangedTogetherAreNotSeenApart(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        Sample bridge = Samples.bridge();
        String russian = bridge.in("ru").path();
        String tajik = bridge.in("tg").path();
        reader.get(russian);
        reader.get("/api/v1/ru/articles/peshekhodnyi-most-v-kamare");
        reader.get("/api/v1/ru/articles/peshekhodnyi-most-v-kamare?fields=headline");
        cache.drop(tajik::equals);

        reader.store(client, "_a").publish(bridge.next(headline -> headline + " 2"));

        assertThat(reader.get(russian).body()).doesNotContain(bridge.in("ru").headline() + " 2");
        assertThat(reader.get(tajik).body()).contains(bridge.in("tg").headline() + " 2");
        assertThat(reader.get(russian).body()).contains(bridge.in("ru").headline() + " 2");
        assertThat(reader.get("/api/v1/ru/articles/peshekhodnyi-most-v-kamare").body())
                .contains(bridge.in("ru").headline() + " 2");
        assertThat(reader.get("/api/v1/ru/articles/peshekhodnyi-most-v-kamare?fields=headline")
                        .body())
                .contains(bridge.in("ru").headline() + " 2");
    }

    @Test
    void aCrowdAtAColdPageMakesItOnce(@Autowired AnswerCache cache) throws Exception {
        reader.get("/ru/");
        TestReader.forget(cache);
        reader.queries();
        reader.get("/ru/");
        int once = reader.queries().size();
        TestReader.forget(cache);

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> all = IntStream.range(0, 40)
                    .mapToObj(i -> crowd.submit(() -> reader.get("/ru/")))
                    .toList();
            for (Future<HttpResponse<String>> one : all) {
                assertThat(one.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(reader.queries()).hasSize(once);
    }
}
