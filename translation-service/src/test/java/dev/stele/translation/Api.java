package dev.stele.translation;

import dev.stele.testkit.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The API as one person calls it. */
public record Api(int port, @Nullable String token, HttpClient http) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Api as(int port, String name, String... roles) {
        return new Api(port, Tokens.of(name, roles), HttpClient.newHttpClient());
    }

    public static Api anonymous(int port) {
        return new Api(port, null, HttpClient.newHttpClient());
    }

    /** What came back; {@code body} is missing when there was none. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response) {

        public String problem() {
            return body.path("type").asString("").replace("/problems/", "");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer withToken(String method, String path, long claim, @Nullable Object body) {
        return send(method, path, body, Map.of("Claim-Token", Long.toString(claim)));
    }

    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(it -> it.contains("json"))
                    .isPresent();
            JsonNode answer = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), answer, response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }
}
