package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line that is silent for longer than the server waits for a stranger's next byte. */
@SpringBootTest(
        classes = UploadServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.tomcat.connection-timeout=1s",
            "stele.web.larger-bodies[0].path=/files",
            "stele.web.larger-bodies[0].types=text/plain",
            "stele.web.larger-bodies[0].size=4MB"
        })
class PausingUploadTests {

    private static final int PAUSE_MILLIS = 2_500;
    private static final int LARGE = 2 << 20;

    @LocalServerPort
    int port;

    @Test
    void leavesASignedInCallerTimeToPause() throws IOException {
        assertThat(statusAfterPause("Authorization: Test\r\n", 100_000)).isEqualTo("200");
        assertThat(statusAfterPause("Authorization: Test\r\n", LARGE)).isEqualTo("200");
    }

    @Test
    void leavesAStrangerNone() throws IOException {
        assertThat(statusAfterPause("", 10_000)).isNotEqualTo("200");
    }

    /** Nothing is sent after the head for a while; then the whole body. */
    private String statusAfterPause(String headers, int length) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "POST /files HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                    + headers + "Content-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(PAUSE_MILLIS);
            String early = status(socket.getInputStream());
            if (!early.isEmpty()) {
                return early;
            }
            socket.getOutputStream().write(new byte[length]);
            socket.setSoTimeout(20_000);
            return status(socket.getInputStream());
        } catch (SocketException e) {
            return "reset";
        }
    }

    private static String status(InputStream answer) throws IOException {
        try {
            String start = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
            return start.isEmpty() ? "closed" : start.substring(9);
        } catch (SocketTimeoutException e) {
            return "";
        }
    }
}
