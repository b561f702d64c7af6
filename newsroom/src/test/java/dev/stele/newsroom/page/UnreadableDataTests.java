package dev.stele.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Data that is no JSON, or not the JSON that is expected, is the sender's fault. */
@ExtendWith(OutputCaptureExtension.class)
class UnreadableDataTests extends ConsoleTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"target\":", "{\"target\": {\"a\": 1}}", "nonsense", ""})
    void isRefusedWithoutAStackTrace(String body, CapturedOutput output) {
        Page answer = as("translator:ru")
                .script()
                .send(
                        HttpMethod.POST,
                        "/desk/" + UUID.randomUUID() + "/segments/s/check",
                        MediaType.APPLICATION_JSON,
                        body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("This request is not complete");
        assertThat(output.getAll()).doesNotContain("HttpMessageNotReadableException", "/check failed");
    }
}
