package dev.stele.chassis.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FewConnections
class ConnectionBurstTests {

    @LocalServerPort
    int port;

    /** Beyond the queue of the operating system a client would have to try again after a second. */
    @Test
    void takesABurstOfConnectionsWithoutMakingAnyTryAgain() throws IOException {
        List<SocketChannel> burst = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                SocketChannel channel = SocketChannel.open();
                burst.add(channel);
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress("127.0.0.1", port));
            }
            assertThat(burst).allMatch(ConnectionBurstTests::isConnected);
        } finally {
            for (SocketChannel channel : burst) {
                channel.close();
            }
        }
    }

    /** None is closed before 250 ms while there is room: 25 at a time, 200 ahead of a reader would take two seconds. */
    @Test
    void letsAReaderInBehindAFloodOfSilentConnections() throws IOException {
        List<SlowClient> silent = new ArrayList<>();
        long begun = System.nanoTime();
        try {
            for (int i = 0; i < 200; i++) {
                silent.add(new SlowClient(port));
            }
            try (SlowClient reader = new SlowClient(port).send("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n")) {
                assertThat(reader.answer(Duration.ofSeconds(20))).isEqualTo("HTTP/1.1 200 ");
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                System.out.println("a reader behind 200 silent connections waits " + millis + " ms");
                assertThat(millis).isLessThan(1_500);
            }
        } finally {
            for (SlowClient client : silent) {
                client.close();
            }
        }
    }

    private static boolean isConnected(SocketChannel channel) {
        try {
            return channel.finishConnect();
        } catch (IOException e) {
            return e.getMessage().contains("reset");
        }
    }
}
