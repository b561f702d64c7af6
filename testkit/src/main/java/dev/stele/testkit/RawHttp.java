package dev.stele.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests byte by byte as given, also those that no HTTP client would send. */
public final class RawHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST = 1 << 20;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /**
     * Announces a body and sends none of it.
     *
     * @param headers further lines, each with its line end
     * @return the answer that the server gives without the body
     * @throws java.net.SocketTimeoutException if the server waits for the body
     */
    public Reply announce(String method, String path, String contentType, String headers, long bytes)
            throws IOException {
        return send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType + "\r\n"
                + headers + "Content-Length: " + bytes + "\r\n\r\n");
    }

    /** The same with a chunked body, of which the first chunk arrives. */
    public Reply announceChunked(String method, String path, String contentType, String headers) throws IOException {
        return send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType + "\r\n"
                + headers + "Transfer-Encoding: chunked\r\n\r\n8\r\na&a&a&a&\r\n");
    }

    /** Sends the text as it is, and reads the head of the answer and what came with it. */
    public Reply send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return Reply.read(socket.getInputStream());
        }
    }

    /**
     * An answer.
     *
     * @param status 0 if the server closed the connection without one
     * @param text head and body
     */
    public record Reply(int status, String text) {

        static Reply read(InputStream answer) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int next = answer.read(); next >= 0 && bytes.size() < LONGEST; next = answer.read()) {
                bytes.write(next);
                String text = bytes.toString(StandardCharsets.ISO_8859_1);
                if (text.endsWith("\r\n\r\n")) {
                    bytes.write(answer.readNBytes(answer.available()));
                    break;
                }
            }
            String text = bytes.toString(StandardCharsets.ISO_8859_1);
            return new Reply(text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0, text);
        }
    }
}
