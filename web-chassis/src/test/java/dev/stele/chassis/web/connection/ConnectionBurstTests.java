package dev.stele.chassis.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = SlowServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "stele.web.connections.max=20",
            "stele.web.connections.header-timeout=1s",
            "stele.web.connections.transfer-grace=1s",
            "stele.web.connections.check-interval=50ms",
            "server.tomcat.connection-timeout=60s",
            "server.tomcat.keep-alive-timeout=60s"
        })
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

    private static boolean isConnected(SocketChannel channel) {
        try {
            return channel.finishConnect();
        } catch (IOException e) {
            return e.getMessage().contains("reset");
        }
    }
}
