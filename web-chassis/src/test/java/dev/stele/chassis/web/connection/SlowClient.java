package dev.stele.chassis.web.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that sends a little at a time. */
final class SlowClient implements AutoCloseable {

    private static final int BETWEEN_MILLIS = 100;

    private final Socket socket;

    SlowClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
    }

    SlowClient send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Sends the text again and again, as long as the server keeps the connection. */
    boolean isDroppedWhileSending(String text, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        socket.setSoTimeout(BETWEEN_MILLIS);
        while (System.nanoTime() < end) {
            try {
                send(text);
                if (socket.getInputStream().read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException e) {
                // It waits for more.
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the answer; empty if the server closes the connection without one. */
    String answer(Duration patience) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\r';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    boolean isOpen() throws IOException {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
