package dev.stele.translation.machine.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A vendor's server on the loopback interface, which answers as it is told and keeps what it was asked. */
public final class StubVendor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, Answer> answers = any -> new Answer(500, "", Map.of());
    private volatile Manner manner = Manner.AT_ONCE;

    /** One request. */
    public record Asked(String method, URI uri, Map<String, List<String>> headers, JsonNode body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(name))
                    .map(it -> it.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    /** One response. */
    public record Answer(int status, String body, Map<String, String> headers) {}

    enum Manner {
        AT_ONCE,
        HANGS,
        DRIPS
    }

    public StubVendor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public StubVendor answering(Function<Asked, Answer> next) {
        answers = next;
        manner = Manner.AT_ONCE;
        return this;
    }

    StubVendor answering(int status, String body, String... header) {
        return answering(any -> new Answer(status, body, header.length == 0 ? Map.of() : Map.of(header[0], header[1])));
    }

    StubVendor in(Manner other) {
        manner = other;
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Asked request = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                JSON.readTree(text));
        asked.add(request);
        Answer answer = answers.apply(request);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            if (manner == Manner.HANGS) {
                await(60_000);
            }
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            write(exchange.getResponseBody(), body);
        } catch (IOException e) {
            // The client has gone, as it should.
        }
    }

    private void write(OutputStream out, byte[] body) throws IOException {
        for (int i = 0; i < body.length; i++) {
            out.write(body[i]);
            if (manner == Manner.DRIPS) {
                out.flush();
                await(100);
            }
        }
    }

    private void await(long millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.close();
    }
}
