package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.StubService.Answered;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;

/** A picture or a table of addresses may take longer than any other call. */
@TestPropertySource(properties = {"stele.services.timeout=500ms", "stele.services.upload-timeout=60s"})
class SlowUploadTests extends ConsoleTest {

    @Test
    void waitsForAPictureThatIsDecodedSlowly() throws Exception {
        SERVICES.content().answers("POST /api/media", _ -> {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            return new Answered(201, "{\"id\": \"" + Stubs.PICTURE + "\"}");
        });
        MockMultipartFile file = new MockMultipartFile("file", "rain.jpg", "image/jpeg", "the bytes".getBytes());

        var answer = as("editor").send(multipart("/pictures").file(file).with(csrf()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
    }

    @Test
    void waitsForATableThatIsTakenInSlowly() throws Exception {
        SERVICES.content()
                .answers("GET /api/redirects", "{\"items\": [], \"page\": 0, \"size\": 50, \"total\": 0}")
                .answers("POST /api/redirects", _ -> {
                    LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                    return new Answered(200, """
                    {"stored": true, "rows": 1, "added": 1, "changed": 0, "unchanged": 0, "refused": 0, "refusals": []}""");
                });
        MockMultipartFile table =
                new MockMultipartFile("table", "old.csv", "text/csv", "from,to\n/a,/en/\n".getBytes());

        var answer = as("chief")
                .send(multipart("/site/addresses")
                        .file(table)
                        .param("trial", "false")
                        .with(csrf()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.html().select(".figures dd").eachText()).containsExactly("1", "1", "0", "0", "0");
    }
}
