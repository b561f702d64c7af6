package dev.stele.stack.cli;

import dev.stele.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The publisher's rebuild, begun and watched as an administrator. */
record PublisherApi(URI rebuild, String token) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void begin() {
        send(request().POST(BodyPublishers.noBody()).build());
    }

    JsonNode progress() {
        return JSON.readTree(send(request().GET().build()));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(rebuild).timeout(TIMEOUT).header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StackFailure("the publisher answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new StackFailure("the publisher does not answer at " + request.uri());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted");
        }
    }
}
