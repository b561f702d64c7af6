package dev.stele.publisher.webhook.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.webhook.Attempt;
import dev.stele.publisher.webhook.StubReceiver;
import dev.stele.publisher.webhook.TestSettings;
import dev.stele.publisher.webhook.WebhookSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallerTests {

    private static final Duration TIMEOUT = Duration.ofMillis(700);
    private static final Map<String, String> HEADERS = Map.of("webhook-id", "a");

    private final StubReceiver receiver = new StubReceiver();
    private final AtomicInteger lookups = new AtomicInteger();
    private final HttpCaller caller = caller(true, "127.0.0.1");

    @AfterEach
    void close() throws IOException {
        caller.close();
        receiver.close();
    }

    @Test
    void postsTheBodyWithItsHeaders() {
        Attempt attempt = caller.call(receiver.url(), HEADERS, "{\"a\":\"ҷ\"}");

        assertThat(attempt.problem()).isNull();
        assertThat(attempt.status()).isEqualTo(200);
        assertThat(attempt.excerpt()).isEqualTo("thanks");
        assertThat(receiver.calls()).hasSize(1);
        assertThat(receiver.calls().getFirst().body()).isEqualTo("{\"a\":\"ҷ\"}");
        assertThat(receiver.calls().getFirst().header("webhook-id")).isEqualTo("a");
        assertThat(receiver.calls().getFirst().header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example:99999/", "https://hooks.example:0/", "https://", "https://a b/"})
    void anAddressThatCannotBeCalledIsAFailedAttempt(String url) {
        assertThat(caller.call(url, HEADERS, "{}").problem()).isNotNull();
    }

    @Test
    void followsNoRedirect() {
        receiver.redirects(receiver.url() + "other");

        Attempt attempt = caller.call(receiver.url(), HEADERS, "{}");

        assertThat(attempt.status()).isEqualTo(302);
        assertThat(attempt.problem()).contains("redirects are not followed");
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void doesNotWaitForOneThatHangs() {
        receiver.hangs();

        Attempt attempt = caller.call(receiver.url(), HEADERS, "{}");

        assertThat(attempt.status()).isNull();
        assertThat(attempt.problem()).isNotNull();
        assertThat(attempt.millis()).isBetween(500L, 10_000L);
    }

    @Test
    void doesNotWaitForTheEndOfAnAnswerThatNeverEnds() {
        receiver.drips();

        Attempt attempt = caller.call(receiver.url(), HEADERS, "{}");

        assertThat(attempt.status()).isEqualTo(200);
        assertThat(attempt.millis()).isLessThan(10_000L);
    }

    @Test
    void keepsTheBeginningOfAnAnswerOnly() {
        receiver.answers(500, "<\u0000\u202e" + "x".repeat(1_000_000));

        Attempt attempt = caller.call(receiver.url(), HEADERS, "{}");

        assertThat(attempt.problem()).contains("500");
        assertThat(attempt.excerpt())
                .startsWith("<")
                .hasSizeLessThanOrEqualTo(500)
                .doesNotContain("\u0000", "\u202e");
    }

    @Test
    void readsHowLongToWait() {
        receiver.asksToWait(120);

        assertThat(caller.call(receiver.url(), HEADERS, "{}").pause()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aNameThatLeadsInsideIsNotCalled() throws IOException {
        String inside = receiver.url().replace("127.0.0.1", "localhost").replace("http:", "https:");
        try (HttpCaller strict = caller(false, "127.0.0.1")) {
            Attempt attempt = strict.call(inside, HEADERS, "{}");

            assertThat(attempt.problem()).isEqualTo("This address may not be called.");
        }
        try (HttpCaller half = caller(false, "93.184.216.34", "10.0.0.1")) {
            assertThat(half.call("https://hooks.example/", HEADERS, "{}").problem())
                    .isEqualTo("This address may not be called.");
        }
        assertThat(receiver.calls()).isEmpty();
        assertThat(receiver.connections()).isZero();
    }

    /** Were it looked up again for the connection, a name could lead elsewhere after the check. */
    @Test
    void theNameIsLookedUpOnceForACall() {
        caller.call(receiver.url().replace("127.0.0.1", "localhost"), HEADERS, "{}");
        assertThat(lookups).hasValue(1);
        assertThat(receiver.calls()).hasSize(1);
    }

    private HttpCaller caller(boolean loopback, String... addresses) {
        WebhookSettings settings = TestSettings.with(Map.of("loopback", loopback, "timeout", TIMEOUT));
        return new HttpCaller(settings, names(addresses), Clock.systemUTC());
    }

    private DnsResolver names(String... addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                lookups.incrementAndGet();
                return List.of(addresses).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
