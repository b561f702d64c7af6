package dev.stele.e2e.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** One server as one caller sees it; headers are given as name, value, name, value. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final Supplier<String> token;

    /** A caller with a bearer token, asked for anew with every call; an empty one stands for nobody. */
    public Api(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    /** A caller without a token. */
    public static Api anonymous(URI base) {
        return new Api(base, () -> "");
    }

    public URI base() {
        return base;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return json("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return json("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    private Answer json(String method, String path, Object body, String... headers) {
        return raw(method, path, "application/json", JSON.writeValueAsBytes(body), headers);
    }

    /** A body that need not be well formed. */
    public Answer raw(String method, String path, String contentType, byte[] body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = contentType;
        return send(method, path, BodyPublishers.ofByteArray(body), all);
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
