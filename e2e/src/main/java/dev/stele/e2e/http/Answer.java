package dev.stele.e2e.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<byte[]> response) {
        String request = response.request().method() + " " + response.uri();
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    /** This answer, when its status is one of these. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new AssertionError(
                    "%s answered %d instead of %s: %s".formatted(request, status, Arrays.toString(statuses), text()));
        }
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The text of a compressed body. */
    public String unzipped() {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unzipping.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A header that must be there. */
    public String header(String name) {
        return headers.firstValue(name)
                .orElseThrow(() -> new AssertionError(request + " answered without " + name + ": " + headers.map()));
    }

    @Override
    public String toString() {
        return request + " -> " + status + " " + text();
    }
}
