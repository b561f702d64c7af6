package dev.stele.e2e.attack;

import dev.stele.stack.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * One request as it stands, which no client library tidies up. Texts are sent as ISO 8859-1.
 *
 * @param headers whole lines
 */
record RawRequest(String method, String path, List<String> headers, HostileBody body) {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 1 << 20;
    private static final int LARGEST_HEAD = 1 << 15;
    private static final int ANY_PORT = 0;

    /** Sends this to a part from this machine's usual address. */
    RawAnswer sendTo(Part part, int base) {
        return sendTo(part, base, "127.0.0.1");
    }

    /** The same from another address of the loopback network, which has rate limits of its own. */
    RawAnswer sendTo(Part part, int base, String from) {
        Duration processorTime = ServiceWatch.processorTime(part);
        long start = System.nanoTime();
        RawAnswer.Read read = exchange(part.port(base), from);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Duration cost = ServiceWatch.processorTime(part).minus(processorTime);
        RawAnswer answer = RawAnswer.of(this, read, took, cost);
        ServiceWatch.answered(part, toString(), took, cost);
        return answer;
    }

    private RawAnswer.Read exchange(int port, String from) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), ANY_PORT));
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            writeAll(socket);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(toString(), e);
        }
    }

    private void writeAll(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head().getBytes(StandardCharsets.ISO_8859_1));
            body.writeTo(out);
            out.flush();
            // Nothing more comes: a server that waits for a promised body need not wait.
            socket.shutdownOutput();
        } catch (IOException refused) {
            // The server may answer and close before the body is there; what it said is read below.
        }
    }

    private String head() {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(header -> header.regionMatches(true, 0, "Host:", 0, 5))) {
            head.append("Host: localhost\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length() > 0) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString();
    }

    private static RawAnswer.Read read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        InputStream in = socket.getInputStream();
        try {
            int read = in.read(some);
            while (read >= 0 && all.size() < MOST) {
                all.write(some, 0, read);
                if (isStream(all)) {
                    break;
                }
                read = in.read(some);
            }
            return new RawAnswer.Read(all.toByteArray(), false);
        } catch (SocketTimeoutException late) {
            return new RawAnswer.Read(all.toByteArray(), true);
        } catch (IOException reset) {
            return new RawAnswer.Read(all.toByteArray(), false);
        }
    }

    /** A stream of events has no end that could be waited for. */
    private static boolean isStream(ByteArrayOutputStream answer) {
        if (answer.size() > LARGEST_HEAD) {
            return false;
        }
        String text = answer.toString(StandardCharsets.ISO_8859_1);
        return text.contains("\r\n\r\n") && text.contains("Content-Type: text/event-stream");
    }

    @Override
    public String toString() {
        String what = method + " " + path;
        return what.length() > 120 ? what.substring(0, 120) + "…" : what;
    }
}
