package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the website answers to addresses that no reader would type. */
class HostileWebsiteIT {

    private final Reader reader = Shared.staff().reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/en/news/../../../etc/passwd",
                "/en/news/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/en/news/..%5c..%5cwindows",
                "/media/..%2f..%2fetc/480",
                "/media/%00/480",
                "/en/news/a%00b",
                "/en/news/%c0%ae%c0%ae",
                "/en/news/%ff%fe",
                "/en/news/%zz",
                "/en/;/news/x",
                "//evil.example/",
                "/\\evil.example"
            })
    void strangeAddressIsNotFoundOrRefused(String target) throws IOException {
        String answer = rawGet(target, "localhost");
        assertThat(answer).as(target).matches("(?s)HTTP/1\\.1 (400|404) .*");
        assertThat(answer).doesNotContain("\tat ", "Exception", "root:");
    }

    @Test
    void entranceLeadsNowhereElse() throws IOException {
        String answer = rawGet("/", "evil.example");
        assertThat(answer.lines().filter(line -> line.toLowerCase().startsWith("location:")))
                .noneMatch(line -> line.contains("evil.example"));
        assertThat(reader.get("/?next=https://evil.example").header("Location")).doesNotContain("evil.example");
        Answer search = reader.get("/en/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(search.text()).doesNotContain("<script>alert(1)");
    }

    @Test
    void previewHeadersShowNoDraft() {
        String slug = Flow.unique("preview");
        Shared.staff().editor().write("en", Flow.shortText(slug));
        Answer answer = reader.get("/en/news/" + slug, "X-Preview", "1", "Cookie", "preview=1");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(reader.get("/en/news/" + slug + "?status=draft&version=1").status())
                .isEqualTo(404);
    }

    @Test
    void metricsAreNotPublic() {
        assertThat(reader.status("/actuator/prometheus")).isEqualTo(404);
        assertThat(reader.status("/actuator/env")).isEqualTo(404);
    }

    /** Sends the target as it is; a client library would tidy it up. */
    private static String rawGet(String target, String host) throws IOException {
        try (Socket socket = new Socket("localhost", Shared.staff().base())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
