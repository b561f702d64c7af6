package dev.stele.chassis.web.revocation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RevocationListTests {

    private static final String HEADERS =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";

    @Test
    @Timeout(60)
    void givesUpOnAnAnswerThatStopsAfterItsHeaders() throws IOException {
        try (var provider = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> answered = CompletableFuture.supplyAsync(() -> answerWithHeaders(provider));
            var list = new RevocationList(URI.create("http://localhost:" + provider.getLocalPort() + "/revocations"));

            assertThatIllegalStateException().isThrownBy(() -> list.read(null)).withMessageEndingWith("did not answer");
            answered.join().close();
        }
    }

    /** A raw socket: the server of the JDK holds the headers back until the body comes. */
    private static Socket answerWithHeaders(ServerSocket provider) {
        try {
            Socket caller = provider.accept();
            caller.getOutputStream().write(HEADERS.getBytes(US_ASCII));
            return caller;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
