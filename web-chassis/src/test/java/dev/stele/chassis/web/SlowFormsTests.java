package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that come slowly, and whose token is asked for before they have their turn. */
@SpringBootTest(
        classes = UploadServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "stele.web.forms=true",
            "stele.web.turn-timeout=1s",
            "server.tomcat.max-http-form-post-size=1MB",
            "spring.servlet.multipart.enabled=true",
            "spring.servlet.multipart.max-file-size=4MB",
            "spring.servlet.multipart.max-request-size=4MB",
            "stele.web.larger-bodies[0].path=/files",
            "stele.web.larger-bodies[0].types=multipart/form-data",
            "stele.web.larger-bodies[0].size=4MB"
        })
class SlowFormsTests {

    private static final String FILES = "multipart/form-data; boundary=b";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** As many of one person as may be on their way at a time, and one more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/files | " + FILES + " | 2000000 | 2", "/forms | " + FORM + " | 60000 | 8"})
    void ofOnePersonOnlySomeAreReceivedAtATime(String path, String type, int length, int most) throws IOException {
        for (int i = 0; i <= most; i++) {
            begin("ann", path, type, length);
        }

        await().until(() -> answered().size() == 1);
        assertThat(status(answered().getFirst())).isEqualTo("429");

        assertThat(answer("ben", "/files", FILES, file(1_500_000))).endsWith("\r\n1500000");
        assertThat(answer("ben", "/forms", FORM, "_csrf=t&text=" + "a".repeat(50_000)))
                .endsWith("\r\n_csrf=1;text=50000;");
    }

    @Test
    void theWholeFormIsParsed() throws IOException {
        String text = "%D1%82%D0%B5%D0%BA%D1%81%D1%82+" + "a".repeat(30_000);
        assertThat(answer("ann", "/forms?page=2", FORM, "text=" + text + "&_csrf=token"))
                .endsWith("\r\npage=1;text=30011;_csrf=5;");
        assertThat(answer("ann", "/forms", FORM, "text=" + text + "a".repeat(300_000) + "&empty="))
                .endsWith("\r\ntext=330011;empty=0;");
    }

    @Test
    void aFormOfTooManyParametersIsRefused() throws IOException {
        assertThat(answer("ann", "/forms", FORM, "a=1&".repeat(20_000))).startsWith("HTTP/1.1 4");
    }

    private static String file(int length) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "a".repeat(length)
                + "\r\n--b--\r\n";
    }

    private Socket begin(String person, String path, String type, int length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(socket);
        socket.setSoTimeout(10_000);
        String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nAuthorization: " + person + "\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String answer(String person, String path, String type, String body) throws IOException {
        Socket socket = begin(person, path, type, body.length());
        socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    private List<Socket> answered() throws IOException {
        List<Socket> answered = new ArrayList<>();
        for (Socket socket : open) {
            if (socket.getInputStream().available() > 0) {
                answered.add(socket);
            }
        }
        return answered;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
    }
}
