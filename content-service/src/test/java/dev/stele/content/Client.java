package dev.stele.content;

import dev.stele.testkit.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person talking to the API as a script would. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final @Nullable String token;

    private Client(int port, @Nullable String token) {
        this.base = "http://127.0.0.1:" + port;
        this.token = token;
    }

    public static Client as(int port, String name, String... roles) {
        return new Client(port, Tokens.of(name, roles));
    }

    public static Client withToken(int port, String token) {
        return new Client(port, token);
    }

    public static Client anonymous(int port) {
        return new Client(port, null);
    }

    /** What came back. */
    public record Reply(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        public String id() {
            return json().get("id").asString();
        }
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Reply post(String path, Object body, String... headers) {
        return send("POST", path, body, map(headers));
    }

    public Reply put(String path, Object body, String... headers) {
        return send("PUT", path, body, map(headers));
    }

    public Reply send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        BodyPublisher publisher = switch (body) {
            case null -> BodyPublishers.noBody();
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            case String text -> BodyPublishers.ofString(text);
            default -> BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, publisher);
        if (body != null && !headers.containsKey("Content-Type")) request.header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status alone, for answers that may never end. */
    public int status(String method, String path, @Nullable String body) {
        try {
            HttpResponse<InputStream> response = HTTP.send(request(method, path, body), BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of an answer that goes on; close it to go away. */
    public Stream<String> lines(String path) {
        try {
            HttpResponse<Stream<String>> response = HTTP.send(request("GET", path, null), BodyHandlers.ofLines());
            if (response.statusCode() != 200) throw new IllegalStateException(path + ": " + response.statusCode());
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Keeps those lines as they come, until somebody closes them. */
    public static void listen(Stream<String> lines, Collection<String> heard) {
        Thread.ofVirtual().start(() -> {
            try {
                lines.forEach(heard::add);
            } catch (UncheckedIOException _) {
                // Closed while it was read, which is how it ends.
            }
        });
    }

    private HttpRequest request(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) request.header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request.build();
    }

    private static Map<String, String> map(String... headers) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < headers.length; i += 2) map.put(headers[i], headers[i + 1]);
        return map;
    }
}
