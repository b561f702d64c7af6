package dev.stele.chassis.web.revocation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RevocationListTests {

    @Test
    @Timeout(60)
    void givesUpOnAnAnswerThatStopsAfterItsHeaders() throws IOException {
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> exchange.sendResponseHeaders(200, 100));
        provider.start();
        try {
            var list = new RevocationList(
                    URI.create("http://localhost:" + provider.getAddress().getPort() + "/revocations"));

            assertThatThrownBy(() -> list.read(null)).hasRootCauseInstanceOf(TimeoutException.class);
        } finally {
            provider.stop(0);
        }
    }
}
