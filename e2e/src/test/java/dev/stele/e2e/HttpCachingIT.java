package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import org.junit.jupiter.api.Test;

/** Validators, compression, and pages that are never older than the log says. */
class HttpCachingIT {

    private final String slug = Flow.unique("cached");
    private final String path = "/en/news/" + slug;
    private final Reader reader = Shared.staff().reader();

    @Test
    void sameBytesAreNotSentTwiceAndNewOnesAtOnce() {
        Story story = Flow.published(Flow.shortText(slug));
        Answer first = reader.get(path).expect(200);
        String etag = first.header("ETag");
        assertThat(etag).startsWith("\"");

        Answer unchanged = reader.get(path, "If-None-Match", etag).expect(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(etag);

        Editor chief = Shared.staff().chief();
        chief.publish(
                chief.rewrite(
                        chief.read(story.id()), Flow.shortText(slug).paragraph("p1", "Rewritten from the beginning.")),
                "en");

        Flow.eventually(() ->
                assertThat(reader.sees(path, "Rewritten from the beginning.")).isTrue());
        Answer changed = reader.get(path, "If-None-Match", etag).expect(200);
        assertThat(changed.header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void compressedAnswerIsTheSamePage() {
        Flow.published(Flow.shortText(slug));
        Answer plain = reader.get(path).expect(200);
        Answer zipped = reader.get(path, "Accept-Encoding", "gzip").expect(200);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(zipped.unzipped()).isEqualTo(plain.text());
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        reader.get(path, "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag"))
                .expect(304);
    }

    @Test
    void forwardedHostChangesNothing() {
        Flow.published(Flow.shortText(slug));
        String plain = reader.get(path).expect(200).text();
        assertThat(reader.get(path, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "ftp")
                        .expect(200)
                        .text())
                .isEqualTo(plain)
                .doesNotContain("evil.example");
    }
}
