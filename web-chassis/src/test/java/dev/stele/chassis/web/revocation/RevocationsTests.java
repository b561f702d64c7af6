package dev.stele.chassis.web.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationsTests {

    private static final Map<String, Object> OLD = Map.of("revocation_id", "old");
    private static final Map<String, Object> NEW = Map.of("revocation_id", "new");

    private final AtomicInteger sent = new AtomicInteger();
    private volatile String ids = "";
    private volatile boolean broken;
    private HttpServer provider;
    private Revocations revocations;

    @BeforeEach
    void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/revocations", this::answer);
        provider.start();
        revocations = new Revocations(settings(provider.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        revocations.stop();
        provider.stop(0);
    }

    @Test
    void refusesARevokedTokenAfterTheNextReading() {
        revocations.start();
        assertThat(revocations.permits(OLD)).isTrue();
        ids = "\"older\", \"old\"";
        await().untilAsserted(() -> assertThat(revocations.permits(OLD)).isFalse());
        assertThat(revocations.permits(NEW)).isTrue();
    }

    @Test
    void holdsWhatItKnowsWhileTheProviderIsAway() {
        ids = "\"old\"";
        revocations.start();
        assertThat(revocations.permits(OLD)).isFalse();
        broken = true;
        int before = sent.get();
        await().until(() -> sent.get() > before + 2);
        assertThat(revocations.permits(OLD)).isFalse();
        assertThat(revocations.permits(NEW)).isTrue();
        provider.stop(0);
        assertThat(revocations.permits(NEW)).isTrue();
    }

    @Test
    void refusesUntilAListWasReadOnce() {
        broken = true;
        revocations.start();
        assertThat(revocations.permits(NEW)).isFalse();
        assertThat(revocations.permits(Map.of("sub", "service"))).isTrue();
        broken = false;
        await().untilAsserted(() -> assertThat(revocations.permits(NEW)).isTrue());
    }

    @Test
    void firstTokenWaitsForTheListThatNobodyHasReadYet() {
        assertThat(revocations.permits(NEW)).isTrue();
        assertThat(sent).hasValue(1);
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        assertThat(new Revocations(RevocationSettings.none()).permits(OLD)).isTrue();
    }

    @Test
    void tellsOfAChangeOnly() {
        AtomicInteger told = new AtomicInteger();
        revocations.onChange(told::incrementAndGet);
        revocations.start();
        await().until(() -> sent.get() > 3);
        assertThat(told).hasValue(1);
        ids = "\"old\"";
        await().untilAsserted(() -> assertThat(told).hasValue(2));
    }

    private void answer(HttpExchange exchange) throws IOException {
        sent.incrementAndGet();
        String tag = "\"" + ids.hashCode() + "\"";
        byte[] body = broken ? "oops".getBytes() : ("{\"revoked\": [" + ids + "]}").getBytes();
        exchange.getResponseHeaders().add("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) && !broken) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static RevocationSettings settings(int port) {
        return new RevocationSettings(
                URI.create("http://127.0.0.1:" + port + "/revocations"), "revocation_id", Duration.ofMillis(40));
    }
}
