package dev.stele.chassis.web.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A client that sends a little at a time. */
final class SlowClient implements AutoCloseable {

    private static final int BETWEEN_MILLIS = 100;

    private final Socket socket;

    SlowClient(int port) throws IOException {
        this(port, 1 << 18);
    }

    SlowClient(int port, int receiveBuffer) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(receiveBuffer);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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

    /** Sends the text so many times, with a pause after each. */
    SlowClient sendSteadily(String text, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            send(text);
            pause();
        }
        return this;
    }

    /** Takes so many bytes of the answer, and pauses. False if the server has closed the connection. */
    boolean take(int bytes) throws IOException, InterruptedException {
        pause();
        return socket.getInputStream().readNBytes(bytes).length == bytes;
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
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

    /** Takes what has come of an answer. */
    boolean isOpen() throws IOException {
        try {
            socket.setSoTimeout(1);
            while (socket.getInputStream().read(new byte[1 << 16]) >= 0) {
                // There may be more.
            }
            return false;
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
