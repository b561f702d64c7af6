package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTests {

    private static final String SENTENCE = "One sentence is enough here. A second one makes it two. ";

    @ParameterizedTest
    @ValueSource(ints = {10, 20_000})
    void isTheSameContentInEveryCoding(int sentences) throws IOException {
        byte[] text = SENTENCE.repeat(sentences).getBytes(StandardCharsets.UTF_8);
        Answer answer = page(SENTENCE.repeat(sentences));

        byte[] zipped = answer.bodyFor("gzip").bytes();
        byte[] brotli = answer.bodyFor("br").bytes();

        assertThat(answer.bodyFor(null).bytes()).isEqualTo(text);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                .isEqualTo(text);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(text);
        assertThat(brotli.length).isLessThan(text.length / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd|br",
                "gzip, deflate|gzip",
                "br|br",
                "br;q=0.5, gzip;q=0.8|gzip",
                "br;q=0.8, gzip;q=0.8|br",
                "br;q=0, gzip|gzip",
                "gzip;q=0, br;q=0|",
                "identity|",
                "zstd|"
            })
    void goesInTheCodingThatTheReaderLikesBest(String wanted, @Nullable String coding) {
        Body body = page(SENTENCE.repeat(10)).bodyFor(wanted);
        assertThat(body.coding()).isEqualTo(coding);
        assertThat(body.etag()).endsWith(coding == null ? "\"" : "-" + coding + "\"");
    }

    @Test
    void hasNoCodingWhenTooSmallOrNoText() {
        assertThat(page("short").bodyFor("br, gzip").coding()).isNull();
        Answer picture = Answer.status(200).bytes("image/png", new byte[10_000]).build();
        assertThat(picture.bodyFor("br, gzip").coding()).isNull();
    }

    @Test
    void belongsToThisSiteUnlessSaidOtherwise() {
        Answer shared = Answer.status(200)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
        assertThat(page("x").headers).contains(new Header("Cross-Origin-Resource-Policy", "same-origin"));
        assertThat(shared.headers).containsExactly(new Header("Cross-Origin-Resource-Policy", "cross-origin"));
    }

    @Test
    void isPurgedWithEveryArticleThatItShowsAndNamesNoOther() {
        Answer answer = Answer.status(200)
                .text("text/html", "x")
                .header("Surrogate-Key", "article-1 tg")
                .from(List.of("draft"))
                .showing(List.of("7", "1"))
                .build();
        assertThat(answer.headers).contains(new Header("Surrogate-Key", "article-1 tg article-7 site"));
    }

    @Test
    void leadsToAnotherPlaceWithoutBeingRemembered() {
        Answer answer = Answer.moved("/en/news/x").build();
        assertThat(answer.status).isEqualTo(301);
        assertThat(answer.headers)
                .contains(new Header("Location", "/en/news/x"), new Header("Cache-Control", "no-cache"));
    }

    @Test
    void weighsAllItsBodies() {
        Answer answer = page(SENTENCE.repeat(100));
        int bodies = answer.bodyFor(null).bytes().length
                + answer.bodyFor("gzip").bytes().length
                + answer.bodyFor("br").bytes().length;
        assertThat(answer.weight).isGreaterThan(bodies);
    }

    private static Answer page(String text) {
        return Answer.status(200).text("text/html", text).build();
    }
}
