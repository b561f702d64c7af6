package dev.stele.publisher.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver that behaves as it is told. */
public final class StubReceiver implements AutoCloseable {

    /** One call as it arrived; {@code nanos} of the clock of this process. */
    public record Call(Map<String, List<String>> headers, String body, long nanos) {

        public String header(String name) {
            String key = name.substring(0, 1).toUpperCase() + name.substring(1).toLowerCase();
            return String.join(", ", headers.getOrDefault(key, List.of()));
        }
    }

    private interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Manner manner = answering(200, "thanks");

    public StubReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public int connections() {
        return connections.get();
    }

    public void answers(int status, String body) {
        manner = answering(status, body);
    }

    public void redirects(String location) {
        manner = exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answering(302, "").answer(exchange);
        };
    }

    public void asksToWait(int seconds) {
        manner = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
            answering(429, "").answer(exchange);
        };
    }

    public void hangs() {
        manner = exchange -> rest(60_000);
    }

    /** A good status and a body of which another byte comes every now and then. */
    public void drips() {
        manner = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!rest(100)) {
                    out.write('.');
                    out.flush();
                }
            }
        };
    }

    private static Manner answering(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        connections.incrementAndGet();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(Map.copyOf(exchange.getRequestHeaders()), body, System.nanoTime()));
        manner.answer(exchange);
        exchange.close();
    }

    /** Whether the receiver was closed meanwhile. */
    private boolean rest(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
