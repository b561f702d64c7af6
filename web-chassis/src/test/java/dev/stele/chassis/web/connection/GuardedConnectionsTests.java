package dev.stele.chassis.web.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.web.connection.SlowServer.Handlers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FewConnections
class GuardedConnectionsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String GET = "GET /quick HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = " HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n";

    @LocalServerPort
    int port;

    @Autowired
    Handlers handlers;

    @Test
    void dropsWhoSendsTheHeadOfARequestByteByByte() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("GET /quick HTTP/1.1\r\n");
            assertThat(client.isDroppedWhileSending("a", PATIENCE)).isTrue();
        }
    }

    @Test
    void dropsWhoSendsABodyByteByByte() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /read" + POST + "Content-Length: 100000\r\n\r\n");
            assertThat(client.isDroppedWhileSending("a", PATIENCE)).isTrue();
        }
    }

    @Test
    void dropsWhoSendsChunksByteByByte() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /read" + POST + "Transfer-Encoding: chunked\r\n\r\n");
            assertThat(client.isDroppedWhileSending("1\r\na\r\n", PATIENCE)).isTrue();
        }
    }

    @Test
    void dropsWhoGoesOnWithABodyThatNobodyReads() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /unread" + POST + "Content-Length: 100000\r\n\r\n");
            assertThat(client.isDroppedWhileSending("a", PATIENCE)).isTrue();
        }
    }

    @Test
    void leavesACompleteRequestAsMuchTimeAsItNeeds() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /slow" + POST + "Content-Length: 3\r\n\r\nabc");
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
        }
    }

    @Test
    void leavesAHandlerTheTimeItTakesBeforeItReadsTheBody() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /late" + POST + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
        }
    }

    @Test
    void leavesASlowButSteadyUpload() throws IOException, InterruptedException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("POST /read" + POST + "Content-Length: 40000\r\n\r\n");
            client.sendSteadily("a".repeat(1000), 40);
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
        }
    }

    @Test
    void dropsWhoTakesAnAnswerByteByByte() throws IOException {
        try (SlowClient client = new SlowClient(port, 1 << 12)) {
            client.send("GET /watched HTTP/1.1\r\nHost: x\r\n\r\n");
            await().atMost(PATIENCE).until(() -> client.take(1) && handlers.isCut());
        }
    }

    @Test
    void leavesASlowButSteadyDownload() throws IOException, InterruptedException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
            for (int i = 0; i < 30; i++) {
                assertThat(client.take(500_000)).isTrue();
            }
        }
    }

    @Test
    void leavesAStreamOfEventsOpen() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(client::isOpen);
        }
    }

    @Test
    void leavesAnIdleConnectionForTheNextRequest() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send(GET);
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(client::isOpen);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /quick HTTP/1.1\r\nHost",
                "POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
                "POST /unread HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
                "GET /large HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void closesThoseThatWaitLongestWhenThereAreTooMany(String unfinished) throws IOException {
        List<SlowClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(new SlowClient(port).send(unfinished));
                if (i % 20 == 0) {
                    try (SlowClient reader = new SlowClient(port).send(GET)) {
                        assertThat(reader.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
                    }
                }
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open(slow)).isLessThanOrEqualTo(20));
        } finally {
            for (SlowClient client : slow) {
                client.close();
            }
        }
    }

    private static long open(List<SlowClient> clients) throws IOException {
        long open = 0;
        for (SlowClient client : clients) {
            open += client.isOpen() ? 1 : 0;
        }
        return open;
    }

    @Test
    void neverClosesACompleteRequestForNewOnes() throws IOException {
        try (SlowClient client = new SlowClient(port)) {
            client.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
            await().atMost(PATIENCE).until(handlers::isHeld);
            closesThoseThatWaitLongestWhenThereAreTooMany("GET /quick HTTP/1.1\r\nHost");
            handlers.letGo();
            assertThat(client.answer(PATIENCE)).isEqualTo("HTTP/1.1 200 ");
        }
    }
}
