package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The Python of {@code docs/webhooks.md} is run as it stands there, where there is a Python. */
class DocumentedExampleTests {

    private static final Pattern CODE = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL);
    private static final Secret OURS = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Instant.EPOCH, null);
    private static final Secret NEXT = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Instant.EPOCH, null);
    private static final String BODY = "{\"type\":\"test\",\"data\":{\"surrogateKeys\":[\"home\",\"ҷ\"]}}";

    @TempDir
    Path folder;

    @Test
    void takesOurCallsAndNoOthers() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python here");
        Instant now = Instant.now();
        Map<String, String> good = Signature.headers(List.of(OURS), "id", now, BODY);

        assertThat(verify(good, BODY)).isEqualTo("True");
        assertThat(verify(Signature.headers(List.of(NEXT, OURS), "id", now, BODY), BODY))
                .isEqualTo("True");
        assertThat(verify(Signature.headers(List.of(NEXT), "id", now, BODY), BODY))
                .isEqualTo("False");
        assertThat(verify(good, BODY.replace("home", "list"))).isEqualTo("False");
        assertThat(verify(Signature.headers(List.of(OURS), "id", now.minusSeconds(400), BODY), BODY))
                .isEqualTo("False");
        assertThat(python("purge(json.loads(body), lambda key: print(key, end=' '))", Map.of(), BODY))
                .isEqualTo("home ҷ");
    }

    private String verify(Map<String, String> headers, String body) throws Exception {
        return python("print(verify('" + OURS.value() + "', headers, body))", headers, body);
    }

    private String python(String call, Map<String, String> headers, String body) throws Exception {
        Path script = folder.resolve("receiver.py");
        String data = new JsonMapper().writeValueAsString(headers);
        Files.writeString(folder.resolve("headers.json"), data);
        Files.writeString(folder.resolve("body.json"), body);
        Files.writeString(
                script,
                documented() + "\nimport json, sys\nsys.stdout.reconfigure(encoding='utf-8')\n"
                        + "headers = json.load(open('headers.json'))\nbody = open('body.json', 'rb').read()\n" + call);
        Process process = new ProcessBuilder("/usr/bin/python3", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    private static String documented() throws IOException {
        Matcher code = CODE.matcher(Files.readString(Path.of("../docs/webhooks.md")));
        StringBuilder all = new StringBuilder();
        while (code.find()) {
            all.append(code.group(1));
        }
        return all.toString();
    }
}
