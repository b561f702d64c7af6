package dev.stele.chassis.web.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = SlowServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.connection-timeout=1s")
class IdleConnectionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Test
    void outlivesTheTimeLimitBetweenTwoBytes() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(client::isOpen);
        }
    }
}
