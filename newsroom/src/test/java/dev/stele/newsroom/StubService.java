package dev.stele.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** One service that gives canned answers and remembers what it was asked; what nobody taught it is a 404. */
public final class StubService {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Function<Asked, Answered>> thinking = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch end = new CountDownLatch(1);

    /** @param query as it was sent, empty without one */
    public record Asked(String method, String path, String query, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return method + " " + path + (query.isEmpty() ? "" : "?" + query);
        }
    }

    /** What a stub that thinks answers; problem documents have another type than JSON. */
    public record Answered(int status, String json) {}

    private record Answer(int status, String type, String etag, byte[] body) {}

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers a request such as {@code GET /api/articles/1}, whatever its query, with JSON and an ETag. */
    public StubService answers(String request, String json) {
        return answers(request, 200, json);
    }

    /** Answers by what is asked. */
    public StubService answers(String request, Function<Asked, Answered> answer) {
        thinking.put(request, answer);
        return this;
    }

    /** Answers with the beginning of a stream, after which nothing comes until the next reset. */
    public StubService fallsSilent(String request, String beginning) {
        answers(request, 200, "text/event-stream", beginning.getBytes(StandardCharsets.UTF_8));
        silent.add(request);
        return this;
    }

    public StubService answers(String request, int status, String json) {
        return answers(request, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public StubService answers(String request, int status, String type, byte[] body) {
        silent.remove(request);
        answers.put(request, new Answer(status, type, "\"7\"", body));
        return this;
    }

    /** Refuses a request with a problem document; {@code more} are further members, such as {@code "errors": []}. */
    public StubService refuses(String request, int status, String problem, String detail, String... more) {
        String members = more.length == 0 ? "" : ", " + String.join(", ", more);
        String document = "{\"type\": \"/problems/%s\", \"title\": \"%s\", \"status\": %d, \"detail\": \"%s\"%s}"
                .formatted(problem, problem, status, detail, members);
        return answers(request, status, "application/problem+json", document.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that was asked since the last reset. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The last request of this kind, such as {@code PUT /api/site}. */
    public Asked last(String request) {
        return asked.reversed().stream()
                .filter(one -> request.equals(one.method() + " " + one.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(request + " was not asked, but " + asked));
    }

    public void reset() {
        answers.clear();
        thinking.clear();
        silent.clear();
        end.countDown();
        end = new CountDownLatch(1);
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            Asked now = new Asked(
                    exchange.getRequestMethod(), uri.getPath(), query, Map.copyOf(exchange.getRequestHeaders()), body);
            asked.add(now);
            String request = now.method() + " " + now.path();
            Answer answer = thinking.containsKey(request)
                    ? thought(thinking.get(request).apply(now))
                    : answers.get(request);
            if (answer != null && silent.contains(request)) {
                begin(exchange, answer, end);
            } else {
                send(exchange, answer == null ? unknown(uri) : answer);
            }
        }
    }

    private static Answer thought(Answered it) {
        String type = it.status() < 400 ? "application/json" : "application/problem+json";
        return new Answer(it.status(), type, "", it.json().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer unknown(URI uri) {
        String document = "{\"type\": \"/problems/not-taught\", \"title\": \"not taught\", \"detail\": \"%s\"}";
        return new Answer(
                404, "application/problem+json", "", document.formatted(uri).getBytes(StandardCharsets.UTF_8));
    }

    private static void begin(HttpExchange exchange, Answer answer, CountDownLatch end) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), 0);
        exchange.getResponseBody().write(answer.body());
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (!answer.etag().isEmpty()) {
            exchange.getResponseHeaders().set("ETag", answer.etag());
        }
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
