package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.testkit.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TmxIT extends ServiceIT {

    private static final String TMX = "application/x-tmx+xml";
    private static final String PAIR = "/api/memory.tmx?from=en&to=ru";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aFileComesInAndGoesOutAndIsSuggested() throws IOException, InterruptedException {
        HttpResponse<String> taken = post(
                PAIR + "&name=old.tmx",
                TMX,
                text(file(unit("Figs cost 3 <ph>&lt;br&gt;</ph>now.", "Инжир."), "<tu/>")));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        JsonNode report = JsonMapper.shared().readTree(taken.body());
        assertThat(report.path("read").asInt()).isEqualTo(2);
        assertThat(report.path("taken").asInt()).isEqualTo(1);
        assertThat(report.path("failures").path(0).path("code").asString()).isEqualTo("no-source");
        String exported = ru.get(PAIR).response().body();
        assertThat(exported).contains("Figs cost 3 <ph type=\"lb\">&lt;br").contains("IMPORTED tmx:old.tmx");
        assertThat(ru.get(PAIR).response().headers().firstValue("Content-Type").orElse(""))
                .startsWith(TMX);
        await().atMost(PATIENCE)
                .until(() -> ru.get("/api/memory?q=figs&from=en&to=ru")
                                .body()
                                .path("total")
                                .asInt()
                        == 1);
        JsonNode again =
                JsonMapper.shared().readTree(post(PAIR, TMX, text(exported)).body());
        assertThat(again.path("taken").asInt()).isZero();
        assertThat(ru.get("/api/memory/imports").body().toString()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void onlyReviewersOfTheLocaleImport() throws IOException, InterruptedException {
        String file = file(unit("A secret.", "Тайна."));
        assertThat(post("ru", "translator:ru", PAIR, file).statusCode()).isEqualTo(403);
        assertThat(post("r", "reviewer:tg", PAIR, file).statusCode()).isEqualTo(403);
        assertThat(post("c", "chief", PAIR, file).statusCode()).isEqualTo(200);
        assertThat(tg.get(PAIR).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tmx><body>&a;</body></tmx>",
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><tmx><body>&b;</body></tmx>",
                "<tmx><body><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/></body></tmx>",
                "<tmx><body><tu>",
                "PK\u0003\u0004",
                ""
            })
    void aFileThatIsNoneIsAProblemAndNotMore(String file) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(PAIR, TMX, text(file));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\"")
                .doesNotContain("Exception")
                .doesNotContain("root:");
    }

    @Test
    void otherTypesAndPackedBodiesAreNotTaken() throws IOException, InterruptedException {
        assertThat(post(PAIR, "application/json", text("{}")).statusCode()).isEqualTo(415);
        HttpRequest packed = request(PAIR, TMX, text(file()), "reviewer", "reviewer:ru")
                .header("Content-Encoding", "gzip")
                .build();
        assertThat(http.send(packed, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    }

    @Test
    void manyMegabytesAreTakenAndTooManyAreNot() throws IOException, InterruptedException {
        String unit = unit("Pomegranates are for sale in the square.", "Гранаты.");
        assertThat(post(PAIR, TMX, repeated(unit, 30)).statusCode()).isEqualTo(200);
        HttpResponse<String> tooLarge = post(PAIR, TMX, repeated(unit, 65));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(ru.get("/api/memory/imports").body().toString()).isEqualTo("{\"items\":[]}");
    }

    /** Chunked, so that its length is not known beforehand. */
    private static BodyPublisher repeated(String unit, int megabytes) {
        byte[] some = unit.repeat((1 << 20) / unit.getBytes(StandardCharsets.UTF_8).length + 1)
                .getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = IntStream.range(0, megabytes)
                .mapToObj(i -> (InputStream) new java.io.ByteArrayInputStream(some))
                .collect(Collectors.toList());
        parts.addFirst(new java.io.ByteArrayInputStream(
                "<tmx version=\"1.4\"><header/><body>".getBytes(StandardCharsets.UTF_8)));
        parts.add(new java.io.ByteArrayInputStream("</body></tmx>".getBytes(StandardCharsets.UTF_8)));
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(parts)));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(request(path, type, body, "reviewer", "reviewer:ru").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String person, String role, String path, String file)
            throws IOException, InterruptedException {
        return http.send(request(path, TMX, text(file), person, role).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String type, BodyPublisher body, String person, String role) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + Tokens.of(person, role))
                .POST(body);
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    private static String file(String... units) {
        return "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header/><body>"
                + String.join("", units) + "</body></tmx>";
    }

    private static String unit(String source, String target) {
        return "<tu><tuv xml:lang=\"en\"><seg>" + source + "</seg></tuv><tuv xml:lang=\"ru\"><seg>" + target
                + "</seg></tuv></tu>";
    }
}
