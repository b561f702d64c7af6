package dev.stele.stack.demo;

import dev.stele.stack.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services of the newsroom, as a named person calls them. */
final class Api implements AutoCloseable {

    /** One status and its body; {@code null} as JSON when there is none. */
    record Answer(int status, JsonNode body, String etag) {}

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final TokenSource source;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(TIMEOUT)
            .build();

    Api(TokenSource source) {
        this.source = source;
    }

    Answer get(String person, URI uri) {
        return send(person, HttpRequest.newBuilder(uri).GET());
    }

    Answer send(String person, String method, URI uri, JsonNode body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)));
        return send(person, headers.length == 0 ? request : request.headers(headers));
    }

    Answer send(String person, String method, URI uri, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
        return send(person, headers.length == 0 ? request : request.headers(headers));
    }

    /** Whether an anonymous reader gets the page. */
    boolean isReadable(URI uri) {
        int status =
                exchange(HttpRequest.newBuilder(uri).timeout(TIMEOUT).build()).statusCode();
        if (status >= 500) throw new DemoStopped("GET " + uri + " was answered with " + status);
        return status == 200;
    }

    private Answer send(String person, HttpRequest.Builder request) {
        request.timeout(TIMEOUT).setHeader("Accept", "application/json, application/problem+json");
        Answer answer = answer(request, tokens.computeIfAbsent(person, source::token));
        if (answer.status() != 401) return answer;
        String fresh = source.token(person);
        tokens.put(person, fresh);
        return answer(request, fresh);
    }

    private Answer answer(HttpRequest.Builder request, String token) {
        HttpResponse<String> response =
                exchange(request.setHeader("Authorization", "Bearer " + token).build());
        String body = response.body();
        return new Answer(
                response.statusCode(),
                json.readTree(body.isBlank() ? "null" : body),
                response.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoStopped(request.method() + " " + request.uri() + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoStopped("Loading the demo was interrupted", e);
        }
    }

    /** The body of an answer that must be a success. */
    static JsonNode expect(Answer answer, String what) {
        if (answer.status() / 100 != 2) {
            throw new DemoStopped(what + " was refused with " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
