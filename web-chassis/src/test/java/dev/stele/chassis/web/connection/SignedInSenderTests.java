package dev.stele.chassis.web.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FewConnections
class SignedInSenderTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HEADERS = " HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ";

    @LocalServerPort
    int port;

    @Test
    void mayPause() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /signed-in" + HEADERS + "6\r\n\r\nabc");
            await().during(Duration.ofMillis(2_500)).atMost(PATIENCE).until(client::isOpen);
            client.send("def");
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
        }
    }

    @Test
    void isDroppedAfterSomeTime() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /signed-in" + HEADERS + "100000\r\n\r\n");
            assertThat(client.isDroppedWhileSending("a", PATIENCE)).isTrue();
        }
    }

    @Test
    void leavesNothingToTheNextOnTheConnection() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /signed-in" + HEADERS + "3\r\n\r\nabcPOST /read" + HEADERS + "6\r\n\r\nabc");
            long begun = System.nanoTime();
            await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> !client.isOpen());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(5_000));
        }
    }
}
